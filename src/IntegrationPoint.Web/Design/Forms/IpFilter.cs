using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Forms;

/// <summary>Filters that live in the address: a GET form, or one that posts where typed words must be sealed first.</summary>
[HtmlTargetElement("ip-filter")]
public sealed class IpFilter(Texts texts) : Part(texts)
{
    /// <summary>Where the list is; the page itself when not said.</summary>
    public string? Action { get; set; }

    /// <summary>Where the filled form is sent to become an address; without it the browser writes the address.</summary>
    public string? Seal { get; set; }

    [TextKey]
    public string Title { get; set; } = "design.filter";

    [TextKey]
    public string Submit { get; set; } = "design.filter.submit";

    public int Columns { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        var id = NextId("filter");
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Columns > 0 ? $"panel fit c{Columns}" : "panel fit");
        output.Attributes.SetAttribute("method", Seal is null ? "get" : "post");
        output.Attributes.SetAttribute("action", Seal ?? Action ?? Http.Request.PathBase + Http.Request.Path);
        output.Attributes.SetAttribute("aria-labelledby", id);
        output.Content.AppendHtml(new Node("header").Add(new Node("h2").With("id", id).Add(Texts[Title])))
            .AppendHtml(Node.Of("div", "body").Add(Kept(), Node.Of("details", "more fold").Add(new Node("summary").Add(Texts[Title]),
                Node.Of("div", "filter").Add(fields, Node.Of("button", "btn").With("type", "submit").Add(Texts[Submit])))));
    }

    // Sorting stays when the filter changes; the page number does not.
    private Node? Kept() => Http.Request.Query["sort"] is [{ } sort] ? new Node("input").With("type", "hidden").With("name", "sort").With("value", sort) : null;
}

/// <summary>An applied filter and the address without it.</summary>
public sealed record FilterChip(string Text, string Href)
{
    /// <summary>The same page without one query value; the number that led here no longer fits.</summary>
    public static FilterChip Without(HttpRequest request, string text, string parameter) =>
        new(text, PageLinks.With(request, (parameter, null), ("page", null), ("counted", null)));
}

/// <summary>How many results, and the applied filters, each with a way to take it off.</summary>
[HtmlTargetElement("ip-chips")]
public sealed class IpChips(Texts texts) : Part(texts)
{
    /// <summary>The result in words with its number: "23 Angebote, 101 freie Plätze".</summary>
    public string CountText { get; set; } = "";

    public IEnumerable<FilterChip> Chips { get; set; } = [];

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chips");
        output.Content.AppendHtml(new Node("b").With("role", "status").Add(CountText));
        foreach (var chip in Chips)
        {
            output.Content.AppendHtml(Node.Of("a", "chip").With("href", chip.Href).Add(chip.Text, " ", Draw("close", null, Texts["design.chip.remove"])));
        }

        output.Content.AppendHtml(more);
    }
}
