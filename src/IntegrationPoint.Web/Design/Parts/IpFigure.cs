using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>The frame of several figures.</summary>
[HtmlTargetElement("ip-figures")]
public sealed class IpFigures : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "figures");
    }
}

/// <summary>A number that opens its list, with unit, key date and definition; unknown is a word, never 0.</summary>
[HtmlTargetElement("ip-figure", ParentTag = "ip-figures")]
public sealed class IpFigure(Texts texts, Formats formats) : Part(texts)
{
    [TextKey]
    public string? Label { get; set; }

    public string? LabelText { get; set; }

    public long? Value { get; set; }

    /// <summary>A value that is no whole number, already in its form: +18 %, 0,95.</summary>
    public string? ValueText { get; set; }

    /// <summary>The list behind the number; absent when the reader may not open it.</summary>
    public string? Href { get; set; }

    [TextKey]
    public string? Unit { get; set; }

    public string? UnitText { get; set; }

    public DateOnly? Day { get; set; }

    /// <summary>Where the definition stands, usually an anchor on the page.</summary>
    public string Definition { get; set; } = "";

    public bool Suppressed { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Definition.Length == 0)
        {
            throw new InvalidOperationException("A figure has a definition.");
        }

        var more = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "figure");
        output.Content.AppendHtml(new Node("dt").Add(Needed(Label, LabelText, "label")))
            .AppendHtml(Node.Of("dd", "value").Add(Shown()))
            .AppendHtml(Node.Of("dd", "note").Add(Note(more.IsEmptyOrWhiteSpace ? null : more)));
    }

    private object Shown()
    {
        var text = ValueText ?? Value?.ToString(CultureInfo.InvariantCulture);
        if (Suppressed)
        {
            return Node.Of("span", "no-value").Add(Texts["common.suppressed"]);
        }

        if (text is null)
        {
            return Node.Of("span", "no-value").Add(Texts["common.unknown"]);
        }

        var shown = ValueText ?? formats.Number(Value!.Value);
        return string.IsNullOrEmpty(Href) ? shown : new Node("a").With("href", Href).Add(shown);
    }

    private object?[] Note(object? more)
    {
        List<object?> notes = [];
        if (Day is { } day)
        {
            notes.Add(Texts["common.on-day", day]);
        }

        notes.Add(Needed(Unit, UnitText, "unit"));
        if (more is not null)
        {
            notes.Add(more);
        }

        notes.Add(new Node("a").With("href", Definition).Add(Texts["common.definition"], Hidden(": " + Word(Label, LabelText))));
        return [.. notes.SelectMany((note, i) => i == 0 ? new[] { note } : [" · ", note])];
    }
}
