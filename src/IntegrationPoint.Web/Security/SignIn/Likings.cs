using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>Brings language and single keys of the account to this browser.</summary>
public static class Likings
{
    public static void Remember(HttpContext http, string language, bool singleKeysOff)
    {
        var rules = Localisation.CookieRules.ForAYear(http.Request);
        http.Response.Cookies.Append(LanguageChoice.CookieName, language, rules);
        if (singleKeysOff)
        {
            http.Response.Cookies.Append(Taste.KeysCookie, "off", rules);
        }
        else
        {
            http.Response.Cookies.Delete(Taste.KeysCookie, rules);
        }
    }
}
