using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Html;

namespace IntegrationPoint.Web.Features.Situation;

/// <summary>Numbers of the board in tables and sentences: a link where the list opens, a word where the number is not shown.</summary>
public sealed class BoardText(Texts texts, Formats formats)
{
    public IHtmlContent Value(BoardNumber number) => Linked(number, formats.Number(number.Count));

    /// <summary>A sentence around one number, as a whole the link.</summary>
    public IHtmlContent Sentence(string key, BoardNumber number) =>
        Linked(number, number.Count is { } count ? texts.Count(key, count) : texts["common.suppressed"]);

    /// <summary>What a figure is a part of, or how it divides.</summary>
    public IHtmlContent? Beside(Board board, Indicator indicator) => indicator.Key switch
    {
        "arrivals" => Sentence("situation.still-in-stock", board[Population.Arrivals, Dimension.Now, ArrivalCount.InStock]),
        "idle" => Sentence("situation.of-adults", board[Population.Adults]),
        "high-prospect" => Sentence("situation.of-working-age", board[Population.Stock, Dimension.WorkingAge, Rollup.Yes]),
        _ => null,
    };

    public string Share(BoardNumber part, BoardNumber whole) =>
        part.Count is { } count && whole.Count is { } all and > 0 ? formats.Share(count, all) : texts["common.suppressed"];

    private static IHtmlContent Linked(BoardNumber number, string text) =>
        number.Href is null ? new HtmlString(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text)) : new Node("a").With("href", number.Href).Add(text);
}
