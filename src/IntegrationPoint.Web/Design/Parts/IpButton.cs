using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

public enum ButtonKind
{
    Plain,
    Primary,
    Quiet,
    Stop,
}

public enum ButtonSize
{
    Normal,
    Small,
    Big,
}

/// <summary>A link with href, else a button; other attributes (name, value, form, formaction) pass through.</summary>
[HtmlTargetElement("ip-button")]
public sealed class IpButton(Texts texts) : Part(texts)
{
    public ButtonKind Kind { get; set; }

    public ButtonSize Size { get; set; }

    [TextKey]
    public string? Text { get; set; }

    public string? TextText { get; set; }

    public string? Href { get; set; }

    public string? Icon { get; set; }

    /// <summary>Spoken after the label, usually the person the action is for; taken from the row when it stands in one.</summary>
    public string? About { get; set; }

    /// <summary>The single key that presses this button.</summary>
    public string? Key { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var child = await output.GetChildContentAsync();
        output.TagName = Href is null ? "button" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        var css = Kind switch { ButtonKind.Primary => " primary", ButtonKind.Quiet => " quietly", ButtonKind.Stop => " stop", _ => "" };
        var size = Size switch { ButtonSize.Small => " small", ButtonSize.Big => " big", _ => "" };
        output.Attributes.SetAttribute("class", "btn" + css + size);
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
        }
        else if (!output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", "submit");
        }

        if (Key is not null)
        {
            output.Attributes.SetAttribute("data-key", Key);
            output.Attributes.SetAttribute("aria-keyshortcuts", Key);
        }

        if (Icon is not null)
        {
            output.Content.AppendHtml(Draw(Icon));
        }

        _ = child.IsEmptyOrWhiteSpace ? output.Content.Append(Needed(Text, TextText, "text")) : output.Content.AppendHtml(child);
        if ((About ?? (context.Items.TryGetValue("about", out var row) ? row as string : null)) is { } about)
        {
            output.Content.AppendHtml(Hidden(": " + about));
        }
    }
}
