using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Security.Hardening;

/// <summary>A number used once: only scripts that carry the one of this answer run in it.</summary>
public static class Nonce
{
    public static string For(HttpContext context)
    {
        if (context.Items[typeof(Nonce)] is not string nonce)
        {
            context.Items[typeof(Nonce)] = nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        }

        return nonce;
    }
}

/// <summary>Every script element of our own pages carries the nonce; nobody has to think of it.</summary>
[HtmlTargetElement("script")]
public sealed class NonceScript : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute("nonce", Nonce.For(ViewContext.HttpContext));
}
