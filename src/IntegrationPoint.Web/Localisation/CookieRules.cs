namespace IntegrationPoint.Web.Localisation;

/// <summary>How the cookies of taste (language, theme, keys) are set: no person is recognised by them.</summary>
public static class CookieRules
{
    public static CookieOptions ForAYear(HttpRequest request) => new()
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
        Path = "/",
    };
}
