using IntegrationPoint.Domain.Figures;

namespace IntegrationPoint.Domain.Tests.Figures;

public sealed class YearThirdTests
{
    [Theory]
    [InlineData("2016-03-24", "2015-09-01", "2015-12-31")]
    [InlineData("2016-01-01", "2015-09-01", "2015-12-31")]
    [InlineData("2015-12-31", "2015-05-01", "2015-08-31")]
    [InlineData("2016-05-01", "2016-01-01", "2016-04-30")]
    [InlineData("2016-04-30", "2015-09-01", "2015-12-31")]
    public void The_default_period_is_the_last_completed_third_of_a_year(string day, string from, string to) =>
        Assert.Equal((Day(from), Day(to)), (YearThird.CompletedBefore(Day(day)).From, YearThird.CompletedBefore(Day(day)).To));

    [Fact]
    public void Thirds_follow_each_other_without_gap()
    {
        var third = YearThird.Holding(new DateOnly(2016, 2, 29));

        Assert.Equal(third.From.AddDays(-1), third.Previous.To);
        Assert.Equal(new DateOnly(2016, 4, 30), third.To);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
