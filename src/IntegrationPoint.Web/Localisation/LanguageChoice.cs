using System.Globalization;

namespace IntegrationPoint.Web.Localisation;

/// <summary>Lets a page be read in a client's language that the rest of the product does not speak in full.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ClientLanguagesAttribute : Attribute;

/// <summary>Language of a request: `?lang=`, then cookie, then the preference of the account, then German.</summary>
public sealed class LanguageChoice(RequestDelegate next)
{
    public const string CookieName = "lang";
    public const string ClaimName = "ip:lang";

    // Numbers and dates are read and shown in German form in every language: under fa .NET prints 24.03.2016 as 04.01.1405.
    public static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public Task InvokeAsync(HttpContext context)
    {
        var partialAllowed = context.GetEndpoint()?.Metadata.GetMetadata<ClientLanguagesAttribute>() is not null;
        var asked = Languages.Find(context.Request.Query["lang"]);
        if (asked is { Complete: true })
        {
            context.Response.Cookies.Append(CookieName, asked.Code, CookieRules.ForAYear(context.Request));
        }

        Language?[] wishes =
        [
            asked,
            Languages.Find(context.Request.Cookies[CookieName]),
            Languages.Find(context.User.FindFirst(ClaimName)?.Value),
        ];
        var language = wishes.FirstOrDefault(l => l is not null && (l.Complete || partialAllowed)) ?? Languages.German;
        CultureInfo.CurrentCulture = German;
        CultureInfo.CurrentUICulture = language.Culture;
        return next(context);
    }
}
