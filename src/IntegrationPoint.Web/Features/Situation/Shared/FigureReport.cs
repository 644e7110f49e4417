using System.Globalization;
using System.Text;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>Every indicator of one scope with its definition and breakdowns, for files and for the command line. It shows everything: only those who may open the lists get it.</summary>
public sealed record FigureReport(string Body, DateOnly On, DateOnly From, DateOnly To, IReadOnlyList<FigureReport.Entry> Indicators)
{
    public sealed record Entry(string Key, string Name, string Unit, string Definition, string? Note, DateOnly? On, DateOnly? From, DateOnly? To, decimal? Value, IReadOnlyList<Part> Breakdowns);

    public sealed record Part(string Key, string Name, IReadOnlyList<Row> Rows);

    public sealed record Row(string Key, string Name, decimal Value);

    public static FigureReport Of(FigureSnapshot snapshot, FigureWords words, SiteLabels sites)
    {
        var (scope, reader) = (snapshot.Scope, new FigureReader(snapshot.Sheet));
        return new(scope.Body.Name, scope.On, scope.From, scope.To, [.. Domain.Figures.Indicators.All.Select(i => Write(i, scope, reader, words, sites))]);
    }

    private static Entry Write(Indicator indicator, FigureScope scope, FigureReader reader, FigureWords words, SiteLabels sites)
    {
        var keyDate = indicator.Time == FigureTime.KeyDate;
        return new(
            indicator.Key, words.Name(indicator), indicator.Unit.ToString().ToLowerInvariant(), words.Definition(indicator, scope), words.Note(indicator, scope),
            keyDate ? scope.On : null, keyDate ? null : scope.From, keyDate ? null : scope.To,
            Round(reader[indicator].Value),
            [.. indicator.Breakdowns.Select(d => Break(indicator, d, scope, reader.Sheet, words)), BySite(indicator, reader, words, sites)]);
    }

    private static Part Break(Indicator indicator, string dimension, FigureScope scope, FigureSheet sheet, FigureWords words)
    {
        var population = indicator.Measure.Counts;
        return new(dimension, words.Breakdown(dimension), [.. BoardRows.Ordered(sheet, population, dimension)
            .Select(code => new Row(code, words.Code(population, dimension, code, scope), sheet.Count(population, dimension, code)))]);
    }

    private static Part BySite(Indicator indicator, FigureReader reader, FigureWords words, SiteLabels sites) => new("site", words.Breakdown("site"),
        [.. reader.Sheet.Sites.Select(site => (Site: site, reader.At(site)[indicator].Value)).Where(r => r.Value is not null && (r.Value != 0 || r.Site != Tally.NoSite)).Select(r => new Row(r.Site, sites[r.Site], Round(r.Value)!.Value))]);

    private static decimal? Round(decimal? value) => value is { } number ? decimal.Round(number, 1) : null;

    public string ToText(Texts texts, Formats formats)
    {
        var text = new StringBuilder();
        text.AppendLine(texts["figures.report.head", Body, On, formats.Period(From, To)]);
        foreach (var figure in Indicators)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{Show(figure.Value, formats),9}  {figure.Name} ({texts[$"figures.unit.{figure.Unit}"]}, {(figure.On is null ? formats.Period(From, To) : formats.Date(On))})");
            text.AppendLine(CultureInfo.InvariantCulture, $"           {figure.Definition}");
            foreach (var part in figure.Breakdowns.Where(p => p.Rows.Count > 1))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"           {part.Name}: {string.Join(", ", part.Rows.Select(r => $"{r.Name} {Show(r.Value, formats)}"))}");
            }
        }

        return text.ToString().TrimEnd();
    }

    private static string Show(decimal? value, Formats formats) =>
        value is { } number ? formats.Number(number, decimal.Truncate(number) == number ? 0 : 1) : formats.Number((long?)null);
}
