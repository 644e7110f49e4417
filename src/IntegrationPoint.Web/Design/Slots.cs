using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design;

/// <summary>Named places that a part leaves open for markup: ip-title, ip-over, ip-lead, ip-actions, ip-end, ip-sub, ip-footer, ip-empty.</summary>
public sealed class Slots
{
    private readonly Dictionary<string, IHtmlContent> filled = [];

    public IHtmlContent? this[string name] => filled.GetValueOrDefault(name);

    /// <summary>Opens the slots of a part for its children.</summary>
    public static Slots Open(TagHelperContext context)
    {
        var slots = new Slots();
        context.Items[typeof(Slots)] = slots;
        return slots;
    }

    public void Fill(string name, IHtmlContent content) => filled[name] = content;
}

[HtmlTargetElement("ip-title"), HtmlTargetElement("ip-over"), HtmlTargetElement("ip-lead"), HtmlTargetElement("ip-actions"),
 HtmlTargetElement("ip-end"), HtmlTargetElement("ip-sub"), HtmlTargetElement("ip-footer"), HtmlTargetElement("ip-empty")]
public sealed class IpSlot : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(Slots), out var found) || found is not Slots slots)
        {
            throw new InvalidOperationException($"{context.TagName} stands outside of a part that has this place.");
        }

        slots.Fill(context.TagName[3..], await output.GetChildContentAsync());
        output.SuppressOutput();
    }
}
