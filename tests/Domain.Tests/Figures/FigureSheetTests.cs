using IntegrationPoint.Domain.Figures;

namespace IntegrationPoint.Domain.Tests.Figures;

public sealed class FigureSheetTests
{
    private static readonly FigureSheet Sheet = new(
    [
        new(Population.Stock, Dimension.Sex, "female", "aachen", 5),
        new(Population.Stock, Dimension.Sex, "male", "aachen", 7),
        new(Population.Stock, Dimension.Sex, "male", "alsdorf", 1),
        new(Population.Stock, Dimension.All, "", "aachen", 12),
        new(Population.Stock, Dimension.All, "", "alsdorf", 1),
        new(Population.Newcomers, Dimension.Days, "10", "aachen", 3),
        new(Population.Newcomers, Dimension.Days, "20", "aachen", 2),
        new(Population.Newcomers, Dimension.Days, "200", "alsdorf", 1),
        new(Population.Newcomers, Dimension.Days, "open", "alsdorf", 9),
    ]);

    [Fact]
    public void Sites_add_up()
    {
        Assert.Equal(13, Sheet.Total(Population.Stock));
        Assert.Equal(12, Sheet.Total(Population.Stock, "aachen"));
        Assert.Equal(8, Sheet.Count(Population.Stock, Dimension.Sex, "male"));
        Assert.Equal(0, Sheet.Count(Population.Stock, Dimension.Sex, "diverse"));
    }

    [Fact]
    public void Codes_come_with_the_most_frequent_first() =>
        Assert.Equal(["male", "female"], Sheet.Codes(Population.Stock, Dimension.Sex));

    [Fact]
    public void The_median_ignores_those_who_still_wait_and_knows_its_cases()
    {
        Assert.Equal((15, 6), Sheet.Median(Population.Newcomers, Dimension.Days));
        Assert.Equal((200, 1), Sheet.Median(Population.Newcomers, Dimension.Days, "alsdorf"));
        Assert.Null(Sheet.Median(Population.Stock, Dimension.Days));
    }

    [Fact]
    public void Joined_codes_keep_the_total()
    {
        var joined = Sheet.Joined(Population.Stock, Dimension.Sex, ["male"], "rest");

        Assert.Equal(5, joined.Count(Population.Stock, Dimension.Sex, "rest"));
        Assert.Equal(13, joined.Total(Population.Stock));
    }
}
