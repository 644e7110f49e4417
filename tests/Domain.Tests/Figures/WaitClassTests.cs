using IntegrationPoint.Domain.Figures;

namespace IntegrationPoint.Domain.Tests.Figures;

public sealed class WaitClassTests
{
    private static readonly DateOnly Today = new(2016, 3, 24);

    [Theory]
    [InlineData(0, "0..4"), InlineData(28, "0..4"), InlineData(29, "5..8"), InlineData(84, "9..12"), InlineData(85, "13..16"), InlineData(252, "33..36"), InlineData(253, "37.."), InlineData(4000, "37..")]
    public void Four_weeks_make_a_class_and_the_goal_is_the_border_of_the_first(int days, string code) =>
        Assert.Equal(code, WaitClass.CodeOf(Today.AddDays(-days), Today));

    [Fact]
    public void Whoever_is_in_an_activity_does_not_wait() => Assert.Equal(WaitClass.Active, WaitClass.CodeOf(null, Today));

    [Fact]
    public void Classes_leave_no_gap_and_do_not_overlap() =>
        Assert.All(Enumerable.Range(0, 2000), days => Assert.Single(WaitClass.All, c => c.Holds(days)));

    [Fact]
    public void The_goal_ends_the_first_class() => Assert.Equal(WaitClass.GoalWeeks, WaitClass.All[0].ToWeek);
}
