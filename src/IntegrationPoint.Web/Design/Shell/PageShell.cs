using System.Security.Claims;
using IntegrationPoint.Web.Commands;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace IntegrationPoint.Web.Design.Shell;

/// <summary>What stands around every page.</summary>
public sealed class PageShell(AreaMenu menu, TradeDay day, ServeOptions options, Assets assets, IHttpContextAccessor accessor)
{
    /// <summary>Claim with the name a person is greeted by.</summary>
    public const string NameClaim = "ip:name";

    /// <summary>Claim with body and site in words: "Standort Aachen".</summary>
    public const string PlaceClaim = "ip:place";

    /// <summary>TempData key of the sentence shown on top of the page after a command: TempData["Done"] = texts[...].</summary>
    public const string DoneKey = "Done";

    private HttpContext Http => accessor.HttpContext!;

    public Assets Assets => assets;

    public PageFrame Frame => PageState.Of(Http).Frame;

    public Taste Taste => Taste.Of(Http.Request);

    public bool Demo => options.Demo;

    public DateOnly Today => day.Today;

    public bool SignedIn => Http.User.Identity?.IsAuthenticated == true;

    public string Account => string.Join(" · ", new[]
    {
        Http.User.FindFirstValue(NameClaim) ?? Http.User.Identity?.Name,
        Http.User.FindFirstValue(PlaceClaim),
    }.Where(part => !string.IsNullOrEmpty(part)));

    public Task<IReadOnlyList<AreaMenu.Item>> Areas() => menu.For(Http);

    /// <summary>Theme and keys as attributes of the page; both values are our own words.</summary>
    public HtmlString TasteMarks => new((Taste.Theme is { } theme ? $"data-kern-theme=\"{theme}\" " : "") + (Taste.Keys ? "" : "data-keys=\"off\""));

    // Reading TempData without a cookie would answer every page with a cookie to delete.
    public string? Done(ITempDataDictionary tempData) =>
        Http.Request.Cookies.ContainsKey(CookieTempDataProvider.CookieName) ? tempData[DoneKey] as string : null;

    public string LinkIn(Language language) => PageLinks.With(Http.Request, ("lang", language.Code));
}
