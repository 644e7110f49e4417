using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>A message; with errors="true" the summary of a failed form, which takes the focus and links to its fields.</summary>
[HtmlTargetElement("ip-notice")]
public sealed class IpNotice(Texts texts) : Part(texts)
{
    public State State { get; set; } = State.Info;

    [TextKey]
    public string? Title { get; set; }

    public string? TitleText { get; set; }

    public string? Icon { get; set; }

    public bool Errors { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var child = await output.GetChildContentAsync();
        List<(string Field, string Message)> faults = Errors ? Faults() : [];
        if (Errors && faults.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var state = Errors ? State.Stop : State;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", state is State.Info or State.Neutral ? "notice" : "notice " + state.CssClass());
        if (Errors)
        {
            output.Attributes.SetAttribute("role", "alert");
            output.Attributes.SetAttribute("tabindex", "-1");
            output.Attributes.SetAttribute("autofocus", "");
            output.Attributes.SetAttribute("id", "errors");
        }

        var icon = Icon ?? state switch { State.Ok => "check", State.Wait or State.Stop => "alert", _ => "info" };
        var title = Errors ? Word(Title, TitleText) ?? Texts.Count("design.errors", faults.Count) : Needed(Title, TitleText, "title");
        output.Content.AppendHtml(Draw(icon))
            .AppendHtml(new Node("div").Add(new Node("b").Add(title), new Summary(PageState.Of(Http), faults), child.IsEmptyOrWhiteSpace ? null : child));
    }

    private List<(string Field, string Message)> Faults() =>
    [
        .. from entry in ViewContext.ViewData.ModelState
           where entry.Value.ValidationState == ModelValidationState.Invalid
           from error in entry.Value.Errors
           select (entry.Key, error.ErrorMessage),
    ];

    // Written after the fields, which by then have told their labels, in the order in which they stand on the page.
    private sealed class Summary(PageState page, List<(string Field, string Message)> faults) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder)
        {
            List<string> order = [.. page.FieldLabels.Keys];
            foreach (var (field, message) in faults.OrderBy(f => order.IndexOf(f.Field)))
            {
                var known = page.FieldLabels.TryGetValue(field, out var label);
                var text = known ? $"{label}: {message}" : message;
                new Node("p").Add(known ? new Node("a").With("href", "#" + FieldIds.For(field)).Add(text) : text).WriteTo(writer, encoder);
            }
        }
    }
}
