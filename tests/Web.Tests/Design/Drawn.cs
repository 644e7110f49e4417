using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp;
using AngleSharp.Dom;
using IntegrationPoint.Web.Design;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>Runs one tag helper as a page would, without a page.</summary>
internal sealed class Drawn
{
    private readonly ViewContext view = new()
    {
        HttpContext = new DefaultHttpContext(),
        ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
    };

    public ModelStateDictionary ModelState => view.ViewData.ModelState;

    public HttpContext Http => view.HttpContext;

    /// <summary>The element a part writes around the given content; children are parts that fill its slots.</summary>
    public async Task<IElement> Element(TagHelper part, string content = "", params (string Name, TagHelper Part, string Content)[] children)
    {
        var html = await Html(part, content, children);
        var context = BrowsingContext.New(Configuration.Default);
        var page = await context.OpenAsync(r => r.Content($"<!DOCTYPE html><body>{html}"));
        return page.Body!.FirstElementChild ?? page.Body;
    }

    public Task<string> Html(TagHelper part, string content = "", params (string Name, TagHelper Part, string Content)[] children) =>
        Html("x", part, content, new Dictionary<object, object>(), children);

    private async Task<string> Html(string name, TagHelper part, string content, Dictionary<object, object> items, (string Name, TagHelper Part, string Content)[] children)
    {
        if (part is Part own)
        {
            own.ViewContext = view;
        }

        var context = new TagHelperContext(name, [], items, "1");
        var output = new TagHelperOutput(name, [], async (_, _) =>
        {
            var inner = new DefaultTagHelperContent().SetHtmlContent(content);
            foreach (var child in children)
            {
                inner.AppendHtml(await Html(child.Name, child.Part, child.Content, new Dictionary<object, object>(items), []));
            }

            return inner;
        });
        part.Init(context);
        await part.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
