using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Tests.Reference;

public sealed class CodeBookTests
{
    private static readonly DateOnly Spring = new(2016, 3, 24);
    private static readonly DateOnly Autumn = new(2016, 9, 1);

    private static readonly CodeBook Book = new(
    [
        Entry("rate", new DateOnly(2005, 1, 1), new DateOnly(2016, 8, 5), "1,05 Euro", 1),
        Entry("rate", new DateOnly(2016, 8, 6), null, "0,80 Euro", 1),
        Entry("ended", new DateOnly(2005, 1, 1), new DateOnly(2010, 1, 1), "Vorbei", 0),
        Entry("later", new DateOnly(2005, 1, 1), null, "Später im Rang", 2),
    ]);

    private static CodeEntry Entry(string code, DateOnly from, DateOnly? to, string german, int position, string? attributes = null) => new CodeEntry
    {
        List = "measure",
        Code = code,
        ValidFrom = from,
        German = german,
        English = german + " (en)",
        GermanNote = "Satz",
        Position = position,
        Attributes = attributes,
        Origin = "Test",
    }.Until(to);

    [Fact]
    public void Only_entries_of_the_day_may_be_chosen_in_their_order() =>
        Assert.Equal(["1,05 Euro", "Später im Rang"], Book.On("measure", Spring).Select(e => e.German));

    [Fact]
    public void A_code_reads_as_on_the_day_of_the_record()
    {
        Assert.Equal("1,05 Euro", Book.Label("measure", "rate", german: true, Spring));
        Assert.Equal("0,80 Euro (en)", Book.Label("measure", "rate", german: false, Autumn));
    }

    [Fact]
    public void An_ended_code_is_still_readable() => Assert.Equal("Vorbei", Book.Label("measure", "ended", german: true, Autumn));

    [Fact]
    public void An_unknown_code_shows_itself() => Assert.Equal("nothing", Book.Label("measure", "nothing", german: true));

    [Fact]
    public void A_list_that_nobody_filled_is_empty() => Assert.Empty(Book.On("no-list", Spring));

    [Theory]
    [InlineData("group", "course")]
    [InlineData("units", "600")]
    [InlineData("unit", null)]
    [InlineData("basis", "§ 43 AufenthG")]
    [InlineData("none", null)]
    public void A_fact_of_an_entry_is_found_by_its_name(string key, string? value) =>
        Assert.Equal(value, Entry("x", Spring, null, "X", 0, "group=course;units=600;basis=§ 43 AufenthG").Attribute(key));

    [Fact]
    public void An_entry_without_facts_answers_null() => Assert.Null(Entry("x", Spring, null, "X", 0).Attribute("group"));

    [Fact]
    public void An_entry_cannot_end_before_it_begins() =>
        Assert.Throws<ArgumentException>(() => Entry("x", Spring, null, "X", 0).End(Spring.AddDays(-1)));

    [Fact]
    public void What_is_ended_or_added_here_is_kept()
    {
        var ended = Entry("x", Spring, null, "X", 0);
        ended.End(Autumn);

        Assert.True(ended.KeptHere);
        Assert.True(Entry("y", Spring, null, "Y", 0).AddedHere().KeptHere);
        Assert.False(Entry("z", Spring, Autumn, "Z", 0).KeptHere);
    }

    [Fact]
    public void A_country_list_entry_covers_both_its_days()
    {
        var entry = new CountryListEntry { List = CountryListEntry.SafeOrigin, Country = "AL", ValidFrom = Spring, Origin = "Test" };
        entry.End(Autumn);

        Assert.True(entry.HoldsOn(Spring));
        Assert.True(entry.HoldsOn(Autumn));
        Assert.False(entry.HoldsOn(Autumn.AddDays(1)));
        Assert.True(entry.KeptHere);
    }

    [Fact]
    public void A_note_is_there_in_the_language_it_was_written_in()
    {
        Assert.Equal("Satz", Entry("x", Spring, null, "X", 0).Note(german: true));
        Assert.Null(Entry("x", Spring, null, "X", 0).Note(german: false));
    }
}
