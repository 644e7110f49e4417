using System.Globalization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Forms;

/// <summary>Label, control, hint and error of one field; other attributes (type, dir, lang, inputmode, data-*) go to the control.</summary>
[HtmlTargetElement("ip-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IpField(Texts texts) : Part(texts)
{
    public ModelExpression? For { get; set; }

    /// <summary>Name in the form where it differs from the property, or where no model is bound.</summary>
    public string? Name { get; set; }

    public string? Value { get; set; }

    [TextKey]
    public string? Label { get; set; }

    public string? LabelText { get; set; }

    [TextKey]
    public string? Hint { get; set; }

    public string? HintText { get; set; }

    /// <summary>Options make it a select: choices, or values with words under the text prefix.</summary>
    public System.Collections.IEnumerable? Items { get; set; }

    [TextKey(Prefix = true)]
    public string? Text { get; set; }

    /// <summary>The words of the empty option of a select.</summary>
    [TextKey]
    public string? None { get; set; }

    /// <summary>More than one line makes it a text area.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>Columns of the form's six: 2, 3 or 6.</summary>
    public int Width { get; set; }

    /// <summary>What a browser may fill in; off, because most fields are about somebody else.</summary>
    public string Autocomplete { get; set; } = "off";

    public bool? Required { get; set; }

    /// <summary>The body that owns the value: the field is shown, not changed.</summary>
    public string? LockedBy { get; set; }

    /// <summary>What somebody else saved meanwhile, with who and when in one sentence.</summary>
    public string? Conflict { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slots = Slots.Open(context);
        await output.GetChildContentAsync();
        var field = new BoundField(ViewContext, For, Name);
        var label = Needed(Label, LabelText, "label");
        PageState.Of(Http).FieldLabels[field.Name] = label;
        var id = FieldIds.For(field.Name);
        var hint = slots["sub"] ?? (object?)Word(Hint, HintText) ?? (LockedBy is null ? null : Texts["design.field.locked", LockedBy]);
        var control = field.Type == typeof(bool) && Items is null ? Check(field) : Items is not null ? Select(field) : Rows > 1 ? Area(field) : Input(field);
        Describe(control, id, field, hint is not null, output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", Width > 0 ? string.Create(CultureInfo.InvariantCulture, $"field f{Width}") : "field");
        if (field.Type == typeof(bool) && Items is null)
        {
            output.Content.AppendHtml(Node.Of("label", "check").Add(control, new Node("span").Add(label)));
        }
        else
        {
            output.Content.AppendHtml(new Node("label").With("for", id).Add(label)).AppendHtml(control);
        }

        output.Content.AppendHtml(hint is null ? null : Node.Of("span", "hint").With("id", id + "-hint").Add(LockedBy is null ? null : Draw("lock"), hint));
        output.Content.AppendHtml(field.Error is not { } error ? null : Node.Of("span", "error").With("id", id + "-error").Add(Draw("alert"), error));
        output.Content.AppendHtml(string.IsNullOrEmpty(Conflict) ? null : Node.Of("span", "conflict").With("id", id + "-conflict").Add(Draw("people"), Conflict));
    }

    private void Describe(Node control, string id, BoundField field, bool hint, TagHelperOutput output)
    {
        string?[] about = [hint ? id + "-hint" : null, field.Error is null ? null : id + "-error", string.IsNullOrEmpty(Conflict) ? null : id + "-conflict"];
        var described = string.Join(' ', about.Where(a => a is not null));
        control.With("id", id).With("name", field.Name).With("autocomplete", Autocomplete)
            .With("aria-describedby", described.Length > 0 ? described : null)
            .With("aria-invalid", field.Error is null ? null : "true")
            .Flag("required", Required ?? field.Required)
            .Flag(Items is null ? "readonly" : "disabled", LockedBy is not null);
        foreach (var extra in output.Attributes)
        {
            control.With(extra.Name, extra.Value?.ToString());
        }
    }

    private Node Input(BoundField field)
    {
        var number = field.Type == typeof(int) || field.Type == typeof(long) || field.Type == typeof(DateOnly);
        return Node.Of("input", "input").With("value", Value ?? field.Value)
            .With("inputmode", number ? "numeric" : null)
            .With("maxlength", field.MaxLength?.ToString(CultureInfo.InvariantCulture));
    }

    private static Node Check(BoundField field) =>
        new Node("input").With("type", "checkbox").With("value", "true").Flag("checked", field.Values.Contains("True") || field.Values.Contains("true"));

    private Node Area(BoundField field) => Node.Of("textarea", "input")
        .With("rows", Rows.ToString(CultureInfo.InvariantCulture))
        .With("maxlength", field.MaxLength?.ToString(CultureInfo.InvariantCulture)).Add("\n", Value ?? field.Value);

    private Node Select(BoundField field)
    {
        var chosen = Value is null ? field.Values : new HashSet<string> { Value };
        var select = Node.Of("select", "input");
        if (None is not null)
        {
            select.Add(new Node("option").With("value", "").Add(Texts[None]));
        }

        return select.Add(Choice.From(Items!, Texts, Text).Select(choice => new Node("option")
            .With("value", choice.Value).With("lang", choice.Lang).With("dir", choice.Dir)
            .Flag("selected", chosen.Contains(choice.Value)).Flag("disabled", choice.Disabled).Add(choice.Text)));
    }
}
