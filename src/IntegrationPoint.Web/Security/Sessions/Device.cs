namespace IntegrationPoint.Web.Security.Sessions;

/// <summary>Names a device so that its owner recognises it in the list of sessions; the full header is not kept.</summary>
public static class Device
{
    private static readonly string[] Browsers = ["Edg", "Firefox", "Chrome", "Safari"];
    private static readonly string[] Systems = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"];

    public static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        var browser = Array.Find(Browsers, b => agent.Contains(b, StringComparison.Ordinal)) ?? "?";
        var system = Array.Find(Systems, s => agent.Contains(s, StringComparison.Ordinal)) ?? "?";
        return $"{(browser == "Edg" ? "Edge" : browser)}, {system}";
    }
}
