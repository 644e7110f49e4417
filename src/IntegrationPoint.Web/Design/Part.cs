using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design;

/// <summary>What every ip-* tag helper has: the texts, the page it stands on, its icons and ids.</summary>
public abstract class Part(Texts texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected Texts Texts => texts;

    protected HttpContext Http => ViewContext.HttpContext;

    /// <summary>Finished text wins over a key; neither gives null.</summary>
    protected string? Word(string? key, string? text) => text ?? (key is null ? null : texts[key]);

    protected string Needed(string? key, string? text, string attribute) =>
        Word(key, text) ?? throw new InvalidOperationException($"{GetType().Name} needs `{attribute}` or `{attribute}-text`.");

    protected Node Draw(string name, string? cssClass = null, string? label = null) => Icons.Use(Http, name, cssClass, label);

    protected string NextId(string stem) => PageState.Of(Http).NextId(stem);

    protected static Node Hidden(string text) => Node.Of("span", "visually-hidden").Add(text);
}
