using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace IntegrationPoint.Domain.Figures;

/// <summary>All counts of one scope, key date and period, with their sums over sites; a cell nobody counted holds 0.</summary>
public sealed class FigureSheet
{
    private readonly FrozenDictionary<CellName, int> cells;
    private readonly FrozenDictionary<(string Population, string Dimension), string[]> codes;

    public FigureSheet(IEnumerable<Tally> tallies)
    {
        var sums = new Dictionary<CellName, int>();
        foreach (var tally in tallies)
        {
            Add(sums, new CellName(tally.Population, tally.Dimension, tally.Code, tally.Site), tally.Count);
            Add(sums, new CellName(tally.Population, tally.Dimension, tally.Code, CellName.AllSites), tally.Count);
        }

        cells = sums.ToFrozenDictionary();
        Sites = [.. sums.Keys.Select(c => c.Site).Where(s => s.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        codes = sums.Keys.Where(c => c.Site.Length == 0).GroupBy(c => (c.Population, c.Dimension))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(c => sums[c]).ThenBy(c => c.Code, StringComparer.Ordinal).Select(c => c.Code).ToArray());
    }

    public IReadOnlyList<string> Sites { get; }

    public IEnumerable<CellName> Cells => cells.Keys;

    public IEnumerable<string> Populations => codes.Keys.Select(k => k.Population).Distinct();

    public int this[CellName cell] => cells.GetValueOrDefault(cell);

    public int Total(string population, string site = CellName.AllSites) => this[CellName.Total(population, site)];

    public int Count(string population, string dimension, string code, string site = CellName.AllSites) => this[new(population, dimension, code, site)];

    /// <summary>The codes met in a dimension, the most frequent first.</summary>
    public IReadOnlyList<string> Codes(string population, string dimension) => codes.GetValueOrDefault((population, dimension)) ?? [];

    /// <summary>The value in the middle of a dimension whose codes are whole numbers, with the number of cases behind it; null without any.</summary>
    public (double Value, int Cases)? Median(string population, string dimension, string site = CellName.AllSites) => Figures.Median.Of(
        Codes(population, dimension).Where(c => c.All(char.IsAsciiDigit))
            .Select(c => (int.Parse(c, System.Globalization.CultureInfo.InvariantCulture), Count(population, dimension, c, site))));

    /// <summary>The same sheet with the less frequent codes of a dimension joined into one, because a reader sees them only together.</summary>
    public FigureSheet Joined(string population, string dimension, IReadOnlyCollection<string> kept, string rest) => new(cells
        .Where(c => c.Key.Site.Length > 0)
        .Select(c => new Tally(c.Key.Population, c.Key.Dimension,
            c.Key.Population == population && c.Key.Dimension == dimension && !kept.Contains(c.Key.Code) ? rest : c.Key.Code, c.Key.Site, c.Value)));

    private static void Add(Dictionary<CellName, int> sums, CellName cell, int count) =>
        CollectionsMarshal.GetValueRefOrAddDefault(sums, cell, out _) += count;
}
