using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Lists;

public enum TableState
{
    Rows,
    Loading,
    Error,
}

/// <summary>A list with caption, headers that sort, cards on the phone, and check boxes while rows are being chosen.</summary>
[HtmlTargetElement("ip-table")]
public sealed class IpTable(Texts texts) : Part(texts)
{
    /// <summary>Always there; hidden when the panel's title says the same.</summary>
    [TextKey]
    public string? Caption { get; set; }

    public string? CaptionText { get; set; }

    public bool ShowCaption { get; set; }

    /// <summary>The order in words, shown with the caption.</summary>
    [TextKey]
    public string? Sorted { get; set; }

    /// <summary>Current sorting: a column's sort value, with a minus before it when descending.</summary>
    public string? Sort { get; set; }

    /// <summary>Phone: rows become cards. False for comparison tables, which scroll sideways instead.</summary>
    public bool Cards { get; set; } = true;

    /// <summary>No padding beside the outer columns, for tables inside a body.</summary>
    public bool Plain { get; set; }

    [TextKey]
    public string? Empty { get; set; }

    public TableState State { get; set; }

    /// <summary>Words for loading or error.</summary>
    public string? StateText { get; set; }

    /// <summary>Form field that carries the values of chosen rows.</summary>
    public string? Select { get; set; }

    /// <summary>Whether the check boxes are shown; without it the table offers to choose several.</summary>
    public bool Selecting { get; set; }

    /// <summary>Id of the form the check boxes and bulk actions belong to.</summary>
    public string? Form { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var listing = new Listing { Select = Selecting && !string.IsNullOrEmpty(Select) ? Select : null, Form = Form };
        context.Items[typeof(Listing)] = listing;
        var slots = Slots.Open(context);
        var body = await output.GetChildContentAsync();
        var caption = Needed(Caption, CaptionText, "caption");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", listing.Rows > 20 ? "table-wrap long" : "table-wrap");
        if (!Cards)
        {
            output.Attributes.SetAttribute("tabindex", "0");
            output.Attributes.SetAttribute("role", "region");
            output.Attributes.SetAttribute("aria-label", Texts["design.table.region", caption]);
        }

        if (State is not TableState.Rows || listing.Rows == 0)
        {
            output.Content.AppendHtml(Instead(slots));
            return;
        }

        output.Content.AppendHtml(Bulk(slots)).AppendHtml(Whole(listing, caption, body));
    }

    private Node Whole(Listing listing, string caption, IHtmlContent body)
    {
        var head = new Node("tr");
        if (listing.Select is not null)
        {
            head.Add(new Node("td").Add(Hidden(Texts["design.choose"])));
        }

        head.Add(listing.Columns.Select(Header));
        string?[] classes = [Cards ? "cards" : null, Plain ? "plain" : null];
        return Node.Of("table", string.Join(' ', classes.Where(c => c is not null)))
            .Add(Node.Of("caption", ShowCaption ? null : "visually-hidden").Add(caption, Sorted is null ? null : " · " + Texts[Sorted]))
            .Add(new Node("thead").Add(head), new Node("tbody").Add(body))
            .Add(listing.Foot.Count > 0 ? new Node("tfoot").Add(listing.Foot) : null);
    }

    private Node Header(Listing.Column column)
    {
        var cell = Node.Of("th", column.Numeric ? "num" : null).With("scope", "col");
        if (string.IsNullOrEmpty(column.Sort))
        {
            return column.Explained is { } explained
                ? cell.Add(new Node("a").With("href", explained).Add(column.Label, Hidden(", " + Texts["common.definition"])))
                : cell.Add(column.LabelHidden ? Hidden(column.Label) : column.Label);
        }

        var down = Sort == "-" + column.Sort;
        var up = Sort == column.Sort;
        var link = new Node("a").With("href", PageLinks.With(Http.Request, ("sort", up ? "-" + column.Sort : column.Sort), ("page", null)));
        cell.With("aria-sort", up ? "ascending" : down ? "descending" : null);
        link.Add(column.Label, up || down ? Draw(up ? "up" : "down") : null,
            up || down ? Hidden(", " + Texts[up ? "design.sorted.up" : "design.sorted.down"]) : null);
        return cell.Add(link);
    }

    private Node? Bulk(Slots slots)
    {
        if (string.IsNullOrEmpty(Select))
        {
            return null;
        }

        return Selecting
            ? Node.Of("div", "bulk").With("data-bulk", Select)
                .Add(Node.Of("span").With("role", "status").With("data-count", Texts["design.chosen"]).Add(Texts["design.choose-rows"]))
                .Add(slots["actions"])
                .Add(new Node("a").With("href", PageLinks.With(Http.Request, ("select", null))).Add(Texts["design.choose-end"]))
            : Node.Of("p", "bulk-offer").Add(new Node("a").With("href", PageLinks.With(Http.Request, ("select", "1"))).With("data-key", "x").Add(Texts["design.choose-several"]));
    }

    private Node Instead(Slots slots) => State switch
    {
        TableState.Loading => Node.Of("p", "empty").With("role", "status").Add(StateText ?? Texts["design.loading"]),
        TableState.Error => Node.Of("p", "empty stop").With("role", "alert").Add(Draw("alert"), " ", StateText ?? Texts["design.table-error"]),
        _ => Node.Of("div", "empty").Add(slots["empty"] ?? (object)new Node("p").Add(Texts[Empty ?? "design.table-empty"])),
    };
}
