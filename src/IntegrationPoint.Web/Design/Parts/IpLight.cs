using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

public enum Answer
{
    Ok,
    Wait,
    Stop,
    Unknown,
}

/// <summary>May this person do it? Answer first, paragraph second, day of change third.</summary>
[HtmlTargetElement("ip-light")]
public sealed class IpLight(Texts texts) : Part(texts)
{
    public Answer Answer { get; set; }

    [TextKey]
    public string? Text { get; set; }

    public string? TextText { get; set; }

    [TextKey]
    public string? Norm { get; set; }

    /// <summary>Paragraphs as cited: "§ 61 Abs. 2 AsylG, § 32 BeschV".</summary>
    public string? NormText { get; set; }

    /// <summary>The day on which the answer changes.</summary>
    public DateOnly? Changes { get; set; }

    /// <summary>What changes then.</summary>
    public string? ChangesText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var child = await output.GetChildContentAsync();
        var (css, icon) = Answer switch
        {
            Answer.Ok => ("ok", "check"),
            Answer.Wait => ("wait", "scales"),
            Answer.Stop => ("stop", "stop"),
            _ => ("unknown", "unknown"),
        };
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "light " + css);
        var norm = Node.Of("span", "norm").Add(NormText is null
            ? (object)Needed(Norm, null, "norm")
            : new Node("bdi").With("lang", Languages.Current == Languages.German ? null : "de").With("dir", "ltr").Add(NoBreak.In(NormText)));
        if (Changes is { } day)
        {
            norm.Add(" · ", ChangesText is null ? Texts["design.changes", day] : Texts["design.changes-to", day, ChangesText]);
        }

        output.Content.AppendHtml(Node.Of("span", "lamp").Add(Draw(icon)))
            .AppendHtml(new Node("div").Add(new Node("b").Add(Needed(Text, TextText, "text")), norm, child.IsEmptyOrWhiteSpace ? null : child));
    }
}
