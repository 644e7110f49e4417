using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Forms;

/// <summary>Radios for one answer, check boxes for several, as a list or as tiles with icons; native inputs, each option in its own language.</summary>
[HtmlTargetElement("ip-choices", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IpChoices(Texts texts) : Part(texts)
{
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    /// <summary>Choices, or values with words under the text prefix.</summary>
    public System.Collections.IEnumerable Options { get; set; } = Array.Empty<Choice>();

    /// <summary>Prefix of the options' keys; the key of the prefix itself is the legend unless one is named.</summary>
    [TextKey(Prefix = true)]
    public string? Text { get; set; }

    [TextKey]
    public string? Legend { get; set; }

    public string? LegendText { get; set; }

    /// <summary>The page asks one question: its legend is the heading of the page.</summary>
    public bool LegendIsHeading { get; set; }

    [TextKey]
    public string? Hint { get; set; }

    public bool Tiles { get; set; }

    /// <summary>Check boxes also where no model is bound.</summary>
    public bool? Several { get; set; }

    public bool Required { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new BoundField(ViewContext, For, Name);
        var id = FieldIds.For(field.Name);
        var legend = Needed(Legend ?? (LegendText is null ? Text : null), LegendText, "legend");
        PageState.Of(Http).FieldLabels[field.Name] = legend;
        string?[] about = [Hint is null ? null : id + "-hint", field.Error is null ? null : id + "-error"];
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (string.Join(' ', about.Where(a => a is not null)) is { Length: > 0 } described)
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }

        if (LegendIsHeading)
        {
            PageState.Of(Http).FirstHeadings++;
        }

        output.Content.AppendHtml(new Node("legend").Add(LegendIsHeading ? new Node("h1").Add(legend) : legend))
            .AppendHtml(Hint is null ? null : Node.Of("p", "hint").With("id", id + "-hint").Add(Texts[Hint]))
            .AppendHtml(field.Error is not { } error ? null : Node.Of("p", "error").With("id", id + "-error").Add(Draw("alert"), error))
            .AppendHtml(Node.Of("div", Tiles ? "tiles" : "checks").Add(All(field, id)));
    }

    private IEnumerable<Node> All(BoundField field, string id)
    {
        var chosen = field.Values;
        var several = Several ?? field.Several;
        return Choice.From(Options, Texts, Text).Select((choice, i) =>
        {
            var input = new Node("input").With("type", several ? "checkbox" : "radio")
                .With("name", field.Name).With("value", choice.Value).With("id", i == 0 ? id : null)
                .Flag("checked", chosen.Contains(choice.Value)).Flag("disabled", choice.Disabled).Flag("required", Required && !several)
                .With("aria-invalid", field.Error is null || several ? null : "true");
            var words = new Node("span").With("lang", choice.Lang).With("dir", choice.Dir).Add(choice.Text);
            return Tiles
                ? Node.Of("label", "tile").Add(input, choice.Icon is null ? null : Draw(choice.Icon), words, Draw("check", "tick"))
                : Node.Of("label", "check").Add(input, choice.Icon is null ? null : Draw(choice.Icon), words);
        });
    }
}
