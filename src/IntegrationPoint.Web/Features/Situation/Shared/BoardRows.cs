using IntegrationPoint.Domain.Figures;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>The order in which the codes of a breakdown are read: scales in their own order, everything else with the most frequent first and the unknown last.</summary>
public static class BoardRows
{
    /// <summary>So many nationalities stand on their own; the others share a line.</summary>
    public const int TopNationalities = 10;

    private static readonly HashSet<string> Last = new(StringComparer.Ordinal) { "unknown", "none", "other", FigureWords.Rest };

    public static IReadOnlyList<string> Ordered(FigureSheet sheet, string population, string dimension)
    {
        var found = sheet.Codes(population, dimension);
        return Scale(dimension) is { } scale
            ? [.. scale.Where(found.Contains), .. found.Except(scale)]
            : Dimension.IsCross(dimension) && Scale(Dimension.Split(dimension).First) is { } first
            ? [.. found.OrderBy(c => first.IndexOf(Dimension.Split(c).First)).ThenBy(c => c, StringComparer.Ordinal)]
            : dimension is Dimension.Month or Dimension.Size
            ? [.. found.Order(StringComparer.Ordinal)]
            : [.. found.OrderBy(c => Last.Contains(c))];
    }

    /// <summary>All steps of a scale, also those that nobody stands on.</summary>
    public static List<string>? Scale(string dimension) => dimension switch
    {
        Dimension.Age => [.. AgeBand.All.Select(b => b.Code)],
        Dimension.Idle => [.. WaitClass.All.Select(c => c.Code), WaitClass.Active],
        Dimension.PaperEnd => [.. PaperEnd.All.Select(e => e.Code), PaperEnd.Unlimited, PaperEnd.None],
        Dimension.Stage => [Rollup.NotRegistered, Rollup.Registered, Rollup.Started],
        _ => null,
    };

    public static IReadOnlyList<string> Nationalities(FigureSheet sheet) => [.. sheet.Codes(Population.Stock, Dimension.Nationality).Where(code => code != FigureWords.Rest).Take(TopNationalities)];
}
