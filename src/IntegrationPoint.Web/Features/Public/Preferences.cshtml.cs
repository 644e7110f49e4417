using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Public;

/// <summary>Theme, language and single-letter keys of this device, without a script and without a sign-in.</summary>
[AllowAnonymous]
public sealed class PreferencesModel(Texts texts) : PageModel
{
    public IReadOnlyList<string> Themes { get; } = ["System", "Light", "Dark"];
    public IReadOnlyList<string> KeyChoices { get; } = ["On", "Off"];

    public IReadOnlyList<Choice> Languages { get; } = [.. Localisation.Languages.All.Where(l => l.Complete).Select(l => new Choice(l.Code, l.OwnName, Lang: l.Code))];

    [BindProperty]
    public string Theme { get; set; } = "System";

    [BindProperty]
    public string Language { get; set; } = "de";

    [BindProperty]
    public string Keys { get; set; } = "On";

    /// <summary>Where the reader came from.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnTo { get; set; }

    public void OnGet()
    {
        var taste = Taste.Of(Request);
        Theme = taste.Theme switch { "light" => "Light", "dark" => "Dark", _ => "System" };
        Keys = taste.Keys ? "On" : "Off";
        Language = Localisation.Languages.Current.Code;
        ReturnTo ??= Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == Request.Host.Value ? from.PathAndQuery : null;
    }

    public IActionResult OnPost()
    {
        Keep(Taste.ThemeCookie, Theme switch { "Light" => "light", "Dark" => "dark", _ => null });
        Keep(Taste.KeysCookie, Keys == "Off" ? "off" : null);
        Keep(LanguageChoice.CookieName, Localisation.Languages.Find(Language) is { Complete: true } known ? known.Code : null);
        TempData[PageShell.DoneKey] = texts["public.taste.saved"];
        return LocalRedirect(Url.IsLocalUrl(ReturnTo) && !ReturnTo!.StartsWith("/preferences", StringComparison.Ordinal) ? ReturnTo : "/preferences");
    }

    private void Keep(string name, string? value)
    {
        if (value is null)
        {
            Response.Cookies.Delete(name, CookieRules.ForAYear(Request));
        }
        else
        {
            Response.Cookies.Append(name, value, CookieRules.ForAYear(Request));
        }
    }
}
