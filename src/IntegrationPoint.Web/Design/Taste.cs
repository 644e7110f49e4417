namespace IntegrationPoint.Web.Design;

/// <summary>What a reader likes, kept in cookies without a name: theme and single-letter keys.</summary>
public sealed record Taste(string? Theme, bool Keys)
{
    public const string ThemeCookie = "theme";
    public const string KeysCookie = "keys";

    public static Taste Of(HttpRequest request) => new(
        request.Cookies[ThemeCookie] is "light" or "dark" ? request.Cookies[ThemeCookie] : null,
        request.Cookies[KeysCookie] != "off");
}
