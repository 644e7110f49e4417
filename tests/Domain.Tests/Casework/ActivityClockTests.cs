using IntegrationPoint.Domain.Casework;

namespace IntegrationPoint.Domain.Tests.Casework;

public sealed class ActivityClockTests
{
    private static readonly DateOnly Arrival = new(2015, 10, 1);
    private static readonly DateOnly Today = new(2016, 3, 24);

    [Fact]
    public void Without_any_activity_the_clock_runs_from_the_arrival() =>
        Assert.Equal(Arrival, ActivityClock.IdleSince(Arrival, [], Today));

    [Fact]
    public void The_last_activity_counts_whatever_the_order_of_the_rows() =>
        Assert.Equal(new DateOnly(2016, 2, 1), ActivityClock.IdleSince(Arrival, [On(2016, 2, 1), On(2015, 11, 5)], Today));

    [Fact]
    public void An_activity_before_the_arrival_does_not_turn_the_clock_back() =>
        Assert.Equal(Arrival, ActivityClock.IdleSince(Arrival, [On(2015, 8, 1)], Today));

    [Fact]
    public void A_course_without_end_stops_the_clock() =>
        Assert.Null(ActivityClock.IdleSince(Arrival, [new(new(2016, 1, 11), null)], Today));

    [Fact]
    public void A_course_that_ends_later_stops_the_clock_until_then()
    {
        ActivityClock.Span course = new(new(2016, 1, 11), Today.AddDays(1));

        Assert.Null(ActivityClock.IdleSince(Arrival, [course], Today));
        Assert.Equal(Today.AddDays(1), ActivityClock.IdleSince(Arrival, [course], Today.AddDays(1)));
    }

    [Fact]
    public void What_begins_after_the_day_does_not_count_yet() =>
        Assert.Equal(Arrival, ActivityClock.IdleSince(Arrival, [new(Today.AddDays(1), null)], Today));

    [Fact]
    public void An_appointment_kept_today_sets_the_clock_to_zero_days()
    {
        var since = ActivityClock.IdleSince(Arrival, [On(2016, 3, 24)], Today);

        Assert.Equal(Today, since);
        Assert.Equal(0, ActivityClock.Days(since, Today));
    }

    [Fact]
    public void A_running_activity_is_no_day_without_one() => Assert.Equal(0, ActivityClock.Days(null, Today));

    [Theory]
    [InlineData(0, 0), InlineData(1, 1), InlineData(7, 1), InlineData(8, 2), InlineData(28, 4), InlineData(29, 5), InlineData(84, 12), InlineData(85, 13)]
    public void Weeks_are_weeks_begun(int days, int week)
    {
        Assert.Equal(week, IdleWeeks.Of(days));
        Assert.InRange(days, IdleWeeks.FirstDay(week), IdleWeeks.LastDay(week));
    }

    private static ActivityClock.Span On(int year, int month, int day) => new(new(year, month, day), new(year, month, day));
}
