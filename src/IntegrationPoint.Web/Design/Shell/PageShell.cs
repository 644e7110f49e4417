using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

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

    /// <summary>Whether the last request left something to say. Reading TempData without its cookie would answer every page with a cookie to delete.</summary>
    public static bool HasWord(HttpRequest request) =>
        request.HttpContext.RequestServices.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie.Name is { } name && request.Cookies.ContainsKey(name);

    public string? Done(ITempDataDictionary tempData) => HasWord(Http.Request) ? tempData[DoneKey] as string : null;

    public string LinkIn(Language language) => PageLinks.With(Http.Request, ("lang", language.Code));
}
