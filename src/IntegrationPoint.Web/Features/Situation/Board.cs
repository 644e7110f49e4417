using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Situation.Shared;

namespace IntegrationPoint.Web.Features.Situation;

/// <summary>The figures of one scope as one reader gets them: every number with the list behind it where this reader may open it.</summary>
public sealed class Board(BoardRequest request, FigureSnapshot figures, FigureReader reader, SiteLabels sites, CountedFigure counted, FigureLists? lists)
{
    public BoardRequest Request => request;

    public FigureScope Scope => figures.Scope;

    public FigureSheet Sheet => reader.Sheet;

    public SiteLabels Sites => sites;

    /// <summary>UTC.</summary>
    public DateTime CountedAt => figures.At;

    public bool OpensLists => lists is not null;

    /// <summary>Something was written since the figures were counted.</summary>
    public bool Old { get; init; }

    /// <summary>Key dates on offer to those who see sums only; empty: any day.</summary>
    public IReadOnlyList<DateOnly> KeyDates { get; init; } = [];

    public BoardNumber this[Indicator indicator] => At(reader.Site, indicator);

    public BoardNumber this[string population, string dimension = "", string code = ""] => At(reader.Site, population, dimension, code);

    public BoardNumber At(string site, string population, string dimension = "", string code = "")
    {
        var shown = reader.At(site)[population, dimension, code];
        return new(shown, shown.Count is { } count && lists?.Of(new CellName(population, dimension, code, site)) is { } list ? counted.Link(list, count) : null);
    }

    public BoardNumber At(string site, Indicator indicator) => indicator.Measure is Measure.Cell cell
        ? At(site, cell.Population, cell.Dimension, cell.Code)
        : new BoardNumber(reader.At(site)[indicator], null);

    /// <summary>The most frequent nationalities and one line for the others.</summary>
    public IEnumerable<(string Code, BoardNumber Number)> Nationalities()
    {
        var top = BoardRows.Nationalities(Sheet);
        // The place of a hidden number would tell between which others it lies.
        var rows = top.Select(code => (Code: code, Number: this[Population.Stock, Dimension.Nationality, code]))
            .OrderBy(r => r.Number.Shown.Suppressed).ThenBy(r => r.Number.Shown.Suppressed ? r.Code : "", StringComparer.Ordinal);
        return rows.Append((FigureWords.Rest, Others(top)));
    }

    /// <summary>Appointments of the coming days and those without anybody to interpret; empty for those who see sums.</summary>
    public IEnumerable<(DateOnly Day, BoardNumber Talks, BoardNumber Missing)> Week() => lists is null ? [] : figures.Week
        .Where(t => reader.Site.Length == 0 || t.Site == reader.Site).GroupBy(t => t.On).OrderBy(g => g.Key)
        .Select(g => (g.Key, Talks(g.Key, g.Sum(t => t.Talks), false), Talks(g.Key, g.Sum(t => t.WithoutInterpreter), true)));

    private BoardNumber Talks(DateOnly on, int count, bool missing) =>
        new(Shown.Of(count), counted.Link(lists!.OfTalks(on, missing, reader.Site), count));

    private BoardNumber Others(IReadOnlyList<string> top)
    {
        if (lists is null)
        {
            return this[Population.Stock, Dimension.Nationality, FigureWords.Rest];
        }

        var rest = Sheet.Codes(Population.Stock, Dimension.Nationality).Except(top).ToArray();
        var count = rest.Sum(code => Sheet.Count(Population.Stock, Dimension.Nationality, code, reader.Site));
        var list = rest.Length == 0 ? null : lists.OfNationalities(rest, reader.Site);
        return new(Shown.Of(count), list is null ? null : counted.Link(list, count));
    }
}

/// <summary>A number of the board and the address of its list; null where there is none, or none for this reader.</summary>
public readonly record struct BoardNumber(Shown Shown, string? Href)
{
    public long? Count => Shown.Count;
}
