using CsCheck;
using IntegrationPoint.Domain;

namespace IntegrationPoint.Domain.Tests;

public sealed class DayTextTests
{
    private static readonly DateOnly Latest = new(2016, 3, 24);

    [Theory]
    [InlineData("14.05.1991")]
    [InlineData("14.5.1991")]
    [InlineData("14.5.91")]
    [InlineData(" 14/05/1991 ")]
    [InlineData("14-05-1991")]
    [InlineData("1991-05-14")]
    [InlineData("14051991")]
    [InlineData("14. 5. 1991")]
    [InlineData("١٤.٠٥.١٩٩١")]
    [InlineData("۱۴/۵/۱۹۹۱")]
    public void A_day_is_read_in_every_usual_writing(string text) =>
        Assert.Equal(new DayText.Reading(new DateOnly(1991, 5, 14), false), DayText.Read(text, Latest));

    [Theory]
    [InlineData("1991")]
    [InlineData("١٩٩١")]
    public void A_year_alone_is_a_year_and_says_so(string text) =>
        Assert.Equal(new DayText.Reading(new DateOnly(1991, 1, 1), true), DayText.Read(text, Latest));

    [Theory]
    [InlineData("16", null)]
    [InlineData("01.01.16", "2016-01-01")]
    [InlineData("31.12.17", "1917-12-31")]
    public void A_short_year_never_lies_ahead(string text, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", null), DayText.Read(text, Latest)?.Day);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(".")]
    [InlineData("31.02.1991")]
    [InlineData("29.02.2015")]
    [InlineData("00.05.1991")]
    [InlineData("14.13.1991")]
    [InlineData("14.05.1799")]
    [InlineData("14.05.19911")]
    [InlineData("14.05")]
    [InlineData("1.2.3.4")]
    [InlineData("Mai 1991")]
    [InlineData("14.05.1991x")]
    [InlineData("999999999999999999999")]
    [InlineData("-14.05.1991\u0000")]
    public void What_is_no_day_is_nothing(string? text) => Assert.Null(DayText.Read(text, Latest));

    [Fact]
    public void Every_day_written_in_german_comes_back() =>
        Gen.Int[0, 60_000].Sample(n =>
        {
            var day = new DateOnly(1860, 1, 1).AddDays(n);
            return DayText.Read($"{day.Day:00}.{day.Month:00}.{day.Year}", Latest) == new DayText.Reading(day, false);
        });
}
