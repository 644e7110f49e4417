using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Tests.Reference;

public sealed class CountryListCheckTests
{
    private static readonly DateOnly Day = new(2016, 8, 1);

    private static readonly CodeBook Book = new([Country("SO", null), Country("SY", null), Country("SU", new DateOnly(1991, 12, 25))]);

    private static readonly CountryListEntry[] Entries =
    [
        Listed("SY", null),
        Listed("SO", new DateOnly(2016, 7, 31)),
    ];

    private static CodeEntry Country(string code, DateOnly? to) => new CodeEntry
    {
        List = CodeLists.Country,
        Code = code,
        ValidFrom = new DateOnly(1950, 1, 1),
        German = code,
        English = code,
        Origin = "Test",
    }.Until(to);

    private static CountryListEntry Listed(string country, DateOnly? to) => new CountryListEntry
    {
        List = CountryListEntry.HighProspect,
        Country = country,
        ValidFrom = new DateOnly(2015, 10, 24),
        Origin = "Test",
    }.Until(to);

    private static string? Objection(string list, string? country) => CountryListCheck.Objection(Book, Entries, list, country, Day)?.Key;

    [Fact]
    public void A_country_that_left_the_list_may_join_it_again() => Assert.Null(Objection(CountryListEntry.HighProspect, "SO"));

    [Fact]
    public void A_country_stands_on_a_list_once() => Assert.Equal("admin.countries.error.listed", Objection(CountryListEntry.HighProspect, "SY"));

    [Fact]
    public void Another_list_does_not_matter() => Assert.Null(Objection(CountryListEntry.SafeOrigin, "SY"));

    [Theory]
    [InlineData(null)]
    [InlineData("ZZ")]
    [InlineData("SU")]
    public void Only_a_country_of_the_day_can_join(string? country) => Assert.Equal("admin.codes.error.missing", Objection(CountryListEntry.HighProspect, country));

    [Theory]
    [InlineData("01.08.2016", null)]
    [InlineData("", "admin.codes.error.missing")]
    [InlineData("2016", "admin.codes.error.day")]
    public void A_day_is_a_day(string typed, string? error)
    {
        var (day, wrong) = CountryListCheck.Day("From", typed, Day);

        Assert.Equal(error, wrong?.Key);
        Assert.Equal(error is null, day == Day);
    }
}
