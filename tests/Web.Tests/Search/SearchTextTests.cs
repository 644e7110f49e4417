using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Tests.People;

namespace IntegrationPoint.Web.Tests.Search;

public sealed class SearchTextTests
{
    private static readonly DateOnly Today = Villagers.Day("2016-03-24");

    [Theory]
    [InlineData("14.05.1991")]
    [InlineData("14.5.91")]
    [InlineData("14/05/1991")]
    [InlineData("1991-05-14")]
    [InlineData("14051991")]
    [InlineData(" 14.05.1991 ")]
    [InlineData("14 Mai 1991")]
    [InlineData("14. Mai 1991")]
    [InlineData("14 May 1991")]
    public void A_birth_date_is_understood_in_any_usual_writing(string typed)
    {
        var born = SearchText.Parse(typed, Today).Born;

        Assert.Equal("1991-05-14", born?.ToString());
    }

    [Theory]
    [InlineData("1991", "1991-01-01..1991-12-31")]
    [InlineData("05.1991", "1991-05-01..1991-05-31")]
    [InlineData("2.1992", "1992-02-01..1992-02-29")]
    [InlineData("1.1.16", "2016-01-01")]
    [InlineData("1.1.17", "1917-01-01")]
    public void A_year_or_month_means_all_its_days_and_two_digits_the_last_such_year(string typed, string days) =>
        Assert.Equal(days, SearchText.Parse(typed, Today).Born?.ToString());

    [Theory]
    [InlineData("31.02.1991")]
    [InlineData("24.03.2017")]
    [InlineData("1.1.1850")]
    public void An_impossible_birth_date_is_none(string typed) => Assert.Null(SearchText.Parse(typed, Today).Born);

    [Theory]
    [InlineData("1. März 1960", "1960-03-01")]
    [InlineData("3 Okt. 1988", "1988-10-03")]
    [InlineData("25 December 1990", "1990-12-25")]
    public void A_month_may_be_written_as_a_word(string typed, string day) => Assert.Equal(day, SearchText.Parse(typed, Today).Born!.ToString());

    [Fact]
    public void Names_and_a_birth_date_narrow_each_other()
    {
        var text = SearchText.Parse("Al-Nasri, Karim 1991", Today);

        Assert.Equal("Al-Nasri Karim", text.Names);
        Assert.Equal("1991-01-01..1991-12-31", text.Born?.ToString());
        Assert.Empty(text.FileNumbers);
    }

    [Theory]
    [InlineData("IP-2015-04417")]
    [InlineData("ip 2015 4417")]
    [InlineData("IP201504417")]
    [InlineData("2015-04417")]
    public void A_file_number_is_understood_as_people_say_it(string typed) =>
        Assert.Equal(["IP-2015-04417"], SearchText.Parse(typed, Today).FileNumbers);

    [Fact]
    public void Four_digits_are_a_file_of_any_year_and_perhaps_a_year_of_birth()
    {
        Assert.Contains("IP-2015-04417", SearchText.Parse("4417", Today).FileNumbers);
        Assert.Contains("IP-2016-04417", SearchText.Parse("IP-4417", Today).FileNumbers);
        Assert.Equal("1991-01-01..1991-12-31", SearchText.Parse("1991", Today).Born?.ToString());
        Assert.Contains("IP-2014-01991", SearchText.Parse("1991", Today).FileNumbers);
    }

    [Theory]
    [InlineData("150123456789", "150123456789")]
    [InlineData("1501 2345 6789", "150123456789")]
    [InlineData("d-7654321", "D7654321")]
    public void A_number_of_a_register_or_paper_is_folded_to_capitals_and_digits(string typed, string number) =>
        Assert.Equal(number, SearchText.Parse(typed, Today).Number);

    [Fact]
    public void A_phone_number_is_brought_to_the_digits_by_which_phones_are_compared() =>
        Assert.Equal("414321234", SearchText.Parse("0241 / 432-1234", Today).Phone);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("?!")]
    public void Nothing_typed_finds_nothing(string? typed) => Assert.True(SearchText.Parse(typed, Today).IsEmpty);

    [Fact]
    public void A_very_long_text_is_cut() => Assert.True(SearchText.Parse(new string('a', 5000), Today).Names.Length <= SearchText.MaxLength);
}
