namespace IntegrationPoint.Domain.Tests;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData(2016, "2016-01-01 2016-03-25 2016-03-28 2016-05-01 2016-05-05 2016-05-16 2016-05-26 2016-10-03 2016-11-01 2016-12-25 2016-12-26")]
    [InlineData(2017, "2017-01-01 2017-04-14 2017-04-17 2017-05-01 2017-05-25 2017-06-05 2017-06-15 2017-10-03 2017-10-31 2017-11-01 2017-12-25 2017-12-26")]
    [InlineData(2018, "2018-01-01 2018-03-30 2018-04-02 2018-05-01 2018-05-10 2018-05-21 2018-05-31 2018-10-03 2018-11-01 2018-12-25 2018-12-26")]
    [InlineData(2038, "2038-01-01 2038-04-23 2038-04-26 2038-05-01 2038-06-03 2038-06-14 2038-06-24 2038-10-03 2038-11-01 2038-12-25 2038-12-26")]
    public void The_holidays_of_a_year_are_those_of_North_Rhine_Westphalia(int year, string days) =>
        Assert.Equal(
            days.Split(' ').Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(d => d.Year == year && WorkingDays.IsHoliday(d)));

    [Theory]
    [InlineData(2016, 12, 23, true)]
    [InlineData(2016, 12, 24, false)]
    [InlineData(2016, 12, 25, false)]
    [InlineData(2016, 12, 26, false)]
    [InlineData(2016, 12, 27, true)]
    [InlineData(2016, 3, 25, false)]
    [InlineData(2018, 10, 31, true)]
    public void Work_rests_on_weekends_and_holidays(int year, int month, int day, bool works) => Assert.Equal(works, WorkingDays.Is(new DateOnly(year, month, day)));

    [Fact]
    public void Every_year_has_ten_to_twelve_holidays_and_all_that_move_keep_their_weekday()
    {
        foreach (var year in Enumerable.Range(1990, 120))
        {
            var days = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(d => d.Year == year && WorkingDays.IsHoliday(d)).ToList();
            Assert.InRange(days.Count, 10, 12);
            Assert.Contains(days, d => d.Month is 3 or 4 && d.DayOfWeek == DayOfWeek.Friday);
            Assert.Contains(days, d => d.Month is 3 or 4 && d.DayOfWeek == DayOfWeek.Monday);
            Assert.Contains(days, d => d.Month is 5 or 6 && d.DayOfWeek == DayOfWeek.Thursday);
        }
    }
}
