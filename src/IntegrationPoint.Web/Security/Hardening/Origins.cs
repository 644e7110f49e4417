namespace IntegrationPoint.Web.Security.Hardening;

/// <summary>Where a request was made, as the browser says it.</summary>
public static class Origins
{
    /// <summary>Whether a page of somebody else sent it. A link of theirs to a page of ours is not meant.</summary>
    public static bool IsForeign(HttpRequest request)
    {
        var ours = request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
        return request.Headers.Origin.ToString() switch
        {
            "" => !ours && request.Headers["Sec-Fetch-Mode"] != "navigate",
            // Pages of ours tell their address to us, so "null" is somebody who hides theirs: a sandbox, a file, a redirect from elsewhere.
            var origin => !Uri.TryCreate(origin, UriKind.Absolute, out var from) || !string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase),
        };
    }
}
