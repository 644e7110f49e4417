using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace IntegrationPoint.Web.Design.Shell;

/// <summary>What stands around every page.</summary>
public sealed class PageShell(AreaMenu menu, TradeDay day, ServeOptions options, Assets assets, CurrentViewer viewer, IHttpContextAccessor accessor)
{
    /// <summary>TempData key of the sentence shown on top of the page after a command: TempData["Done"] = texts[...].</summary>
    public const string DoneKey = "Done";

    private HttpContext Http => accessor.HttpContext!;

    public Assets Assets => assets;

    public PageFrame Frame => PageState.Of(Http).Frame;

    public Taste Taste => Taste.Of(Http.Request) is var taste && Account is { SingleKeysOff: true } ? taste with { Keys = false } : taste;

    public bool Demo => options.Demo;

    public DateOnly Today => day.Today;

    public Viewer? Account => viewer.Maybe;

    public Task<IReadOnlyList<AreaMenu.Item>> Areas() => menu.For(Http);

    /// <summary>Theme and keys as attributes of the page; both values are our own words.</summary>
    public HtmlString TasteMarks => new((Taste.Theme is { } theme ? $"data-kern-theme=\"{theme}\" " : "") + (Taste.Keys ? "" : "data-keys=\"off\""));

    // Reading TempData without a cookie would answer every page with a cookie to delete.
    public string? Done(ITempDataDictionary tempData) =>
        Http.Request.Cookies.ContainsKey(CookieTempDataProvider.CookieName) ? tempData[DoneKey] as string : null;

    public string LinkIn(Language language) => PageLinks.With(Http.Request, ("lang", language.Code));
}
