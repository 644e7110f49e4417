using CsCheck;
using IntegrationPoint.Domain.Imports;

namespace IntegrationPoint.Domain.Tests.Imports;

public sealed class CellDatesTests
{
    private static readonly DateOnly Day = new(2016, 3, 24);

    [Theory]
    [InlineData("24.03.2016")]
    [InlineData("24.3.16")]
    [InlineData("24.3.2016")]
    [InlineData("24/03/2016")]
    [InlineData("24-03-2016")]
    [InlineData("2016-03-24")]
    [InlineData("2016-03-24T00:00:00")]
    [InlineData("24.03.2016 00:00")]
    [InlineData("24.03.2016 13:45:10")]
    [InlineData("42453")]
    [InlineData("42453.0")]
    [InlineData("42453,5")]
    public void A_day_is_read_in_every_form_a_list_writes_it(string text) =>
        Assert.Equal(new DayText.Reading(Day, false), CellDates.Read(text, Day));

    [Theory]
    [InlineData("00.00.1990")]
    [InlineData("0.0.1990")]
    [InlineData("00.05.1990")]
    [InlineData("05/1990")]
    [InlineData("05.1990")]
    [InlineData("1990")]
    [InlineData("00.00.90")]
    public void A_day_without_its_day_is_a_year(string text) =>
        Assert.Equal(new DayText.Reading(new DateOnly(1990, 1, 1), true), CellDates.Read(text, Day));

    [Theory]
    [InlineData("31.02.2016")]
    [InlineData("29.02.2015")]
    [InlineData("32.01.1990")]
    [InlineData("00.13.1990")]
    [InlineData("24.03.201")]
    [InlineData("gestern")]
    [InlineData("24.03.")]
    [InlineData("1.2.3.4")]
    [InlineData("ca. 1990")]
    [InlineData("")]
    [InlineData("4245")]
    public void What_never_was_a_day_is_none(string text)
    {
        var read = CellDates.Read(text, Day);

        Assert.True(read is null || read.Value.Day.Year > 2100, $"{text}: {read}");
    }

    [Theory]
    [InlineData("31.12.16", 1916)]
    [InlineData("01.01.16", 2016)]
    [InlineData("01.01.99", 1999)]
    public void Two_digits_of_a_year_are_read_as_the_last_one_that_can_be(string text, int year) =>
        Assert.InRange(CellDates.Read(text, Day)!.Value.Day.Year, year, year == 1916 ? 2016 : year);

    [Fact]
    public void Every_day_survives_the_way_through_a_spreadsheet() => Gen.Int[10_000, 73_000].Sample(serial =>
    {
        var day = new DateOnly(1899, 12, 30).AddDays(serial);

        Assert.Equal(day, CellDates.Read(serial.ToString(System.Globalization.CultureInfo.InvariantCulture), Day)!.Value.Day);
        Assert.Equal(day, CellDates.Read($"{day.Day:00}.{day.Month:00}.{day.Year:0000}", Day)!.Value.Day);
    });
}
