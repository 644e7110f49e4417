using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Tests.Reference;

public sealed class CodeCheckTests
{
    private static readonly DateOnly Today = new(2016, 3, 24);

    private static readonly CodeBook Book = new(
    [
        Entry(CodeLists.CodeList, "measure", attributes: "area=measure;needs=group:measure-group"),
        Entry(CodeLists.CodeList, "interpreter"),
        Entry(CodeLists.CodeList, "role", attributes: "fixed=yes"),
        Entry("measure-group", "course"),
        Entry("interpreter", "video", german: "Video", to: new DateOnly(2017, 12, 31)),
        Entry("interpreter", "video", german: "Video", from: new DateOnly(2019, 1, 1)),
    ]);

    private static readonly CodeProposal Good = new()
    {
        Code = "tablet",
        German = "Übersetzung am Tablet",
        English = "Translation on a tablet",
        From = "01.04.2016",
        Origin = "Beschluss der Leitung vom 10.03.2016",
    };

    private static CodeEntry Entry(string list, string code, DateOnly? from = null, DateOnly? to = null, string? german = null, string? attributes = null) => new CodeEntry
    {
        List = list,
        Code = code,
        ValidFrom = from ?? new DateOnly(2010, 1, 1),
        German = german ?? code,
        English = german ?? code,
        Attributes = attributes,
        Position = 10,
        Origin = "Test",
    }.Until(to);

    private static string[] Wrong(CodeProposal typed, string list = "interpreter") =>
        [.. CodeCheck.New(Book, list, typed, Today).Errors.Select(e => $"{e.Field} {e.Key.Split('.')[^1]}")];

    [Fact]
    public void A_complete_proposal_becomes_an_entry_kept_here()
    {
        var (entry, errors) = CodeCheck.New(Book, "interpreter", Good, Today);

        Assert.Empty(errors);
        Assert.Equal(("tablet", new DateOnly(2016, 4, 1), null, true), (entry!.Code, entry.ValidFrom, entry.ValidTo, entry.KeptHere));
        Assert.Equal(10, entry.Position);
    }

    [Fact]
    public void An_empty_proposal_names_every_missing_field() =>
        Assert.Equal(["Code missing", "From missing", "German missing", "English missing", "Origin missing"], Wrong(new CodeProposal()));

    [Theory]
    [InlineData("Übung")]
    [InlineData("two words")]
    [InlineData("semi;colon")]
    [InlineData("a/b")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890")]
    public void A_code_is_plain_and_short(string code) => Assert.Equal(["Code code"], Wrong(Good with { Code = code }));

    [Theory]
    [InlineData("morgen")]
    [InlineData("2016")]
    [InlineData("31.02.2016")]
    public void A_day_is_a_day(string day) => Assert.Equal(["From day"], Wrong(Good with { From = day }));

    [Fact]
    public void The_last_day_is_not_before_the_first() => Assert.Equal(["To order"], Wrong(Good with { To = "31.03.2016" }));

    [Fact]
    public void One_day_is_a_period() => Assert.Empty(Wrong(Good with { To = "01.04.2016" }));

    [Theory]
    [InlineData("31.12.2017", null, false)]
    [InlineData("01.01.2018", null, false)]
    [InlineData("01.01.2018", "31.12.2018", true)]
    [InlineData("01.01.2018", "01.01.2019", false)]
    [InlineData("01.06.2020", null, false)]
    public void A_code_holds_once_on_a_day(string from, string? to, bool free) =>
        Assert.Equal(free ? [] : ["From overlap"], Wrong(Good with { Code = "video", German = "Video", From = from, To = to }));

    [Fact]
    public void Two_codes_never_carry_one_label_at_a_time()
    {
        Assert.Equal(["German label"], Wrong(Good with { German = "Video" }));
        Assert.Empty(Wrong(Good with { German = "Video", From = "01.01.2018", To = "31.12.2018" }));
    }

    [Fact]
    public void An_explanation_is_in_both_languages_or_in_none()
    {
        Assert.Equal(["EnglishNote note"], Wrong(Good with { GermanNote = "Satz." }));
        Assert.Equal(["GermanNote note"], Wrong(Good with { EnglishNote = "Sentence." }));
        Assert.Empty(Wrong(Good with { GermanNote = "Satz.", EnglishNote = "Sentence." }));
    }

    [Fact]
    public void A_text_fits_its_column() => Assert.Equal(["Origin long"], Wrong(Good with { Origin = new string('x', 401) }));

    [Fact]
    public void A_measure_states_its_group()
    {
        Assert.Equal(["Need missing"], Wrong(Good, "measure"));
        Assert.Equal(["Need missing"], Wrong(Good with { Need = "unknown" }, "measure"));
        Assert.Equal("group=course", CodeCheck.New(Book, "measure", Good with { Need = "course" }, Today).Entry!.Attributes);
    }

    [Fact]
    public void A_list_that_the_program_decides_by_is_closed()
    {
        Assert.False(CodeCheck.IsOpen(Book, "role"));
        Assert.False(CodeCheck.IsOpen(Book, "no-such-list"));
        Assert.True(CodeCheck.IsOpen(Book, "interpreter"));
    }

    [Theory]
    [InlineData("30.06.2016", "2016-06-30", null)]
    [InlineData("31.12.2018", "2018-12-31", null)]
    [InlineData("01.01.2019", null, "overlap")]
    [InlineData("31.12.2009", null, "order")]
    [InlineData("", null, "missing")]
    [InlineData("bald", null, "day")]
    public void An_end_may_be_moved_until_the_next_period(string typed, string? lastDay, string? error)
    {
        var (day, errors) = CodeCheck.End(Book, Book.All("interpreter").First(e => e.ValidTo is not null), typed, Today);

        Assert.Equal(lastDay is null ? null : DateOnly.Parse(lastDay, null), day);
        Assert.Equal(error, errors.Count == 0 ? null : errors[0].Key.Split('.')[^1]);
    }
}
