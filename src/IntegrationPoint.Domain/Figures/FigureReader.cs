namespace IntegrationPoint.Domain.Figures;

/// <summary>Reads figures from a sheet for one reader: whoever may open the lists sees every cell, others without the suppressed ones.</summary>
/// <param name="hidden">Cells this reader may not see; null when the lists are open to them.</param>
/// <param name="site">Short name of one site, or all of them.</param>
public sealed class FigureReader(FigureSheet sheet, IReadOnlySet<CellName>? hidden = null, string site = CellName.AllSites)
{
    public FigureSheet Sheet => sheet;

    public string Site => site;

    public bool OpensLists => hidden is null;

    public FigureReader At(string other) => new(sheet, hidden, other);

    public Shown this[string population, string dimension = "", string code = ""]
    {
        get
        {
            var cell = new CellName(population, dimension, code, site);
            return hidden is not null && hidden.Contains(cell) ? Shown.Hidden : Shown.Of(sheet[cell]);
        }
    }

    public Shown this[Indicator indicator] => indicator.Measure switch
    {
        Measure.Cell m => this[m.Population, m.Dimension, m.Code],
        Measure.Middle m => sheet.Median(m.Population, Dimension.Days, site) is { } middle ? Average((decimal)middle.Value, middle.Cases) : Shown.Unknown,
        Measure.Share m => Share(m),
        Measure.Ratio m => Ratio(m),
        _ => throw new NotSupportedException(indicator.Key),
    };

    private Shown Share(Measure.Share m)
    {
        var part = this[m.Population, m.Dimension, m.Part];
        var whole = m.Whole.Count == 0 ? [this[m.Population]] : m.Whole.Select(code => this[m.Population, m.Dimension, code]).ToArray();
        if (part.Suppressed || Array.Exists(whole, w => w.Suppressed))
        {
            return Shown.Hidden;
        }

        var cases = whole.Sum(w => w.Value ?? 0);
        return cases == 0 ? Shown.Unknown : Average(100 * part.Value!.Value / cases, (int)cases);
    }

    private Shown Ratio(Measure.Ratio m)
    {
        var (over, by) = (this[m.Population], this[m.By]);
        return over.Suppressed || by.Suppressed ? Shown.Hidden : by.Value is null or 0 ? Shown.Unknown : Average(m.Factor * over.Value!.Value / by.Value.Value, (int)over.Value);
    }

    private Shown Average(decimal value, int cases) => !OpensLists && cases < Indicator.SmallestAverage ? Shown.Hidden : Shown.Of(value);
}
