namespace IntegrationPoint.Web.Design;

/// <summary>
/// One of the areas in the header, added by the feature that owns it: services.AddArea("nav.admin", "/admin", "policy", 'v', 90).
/// Areas not built are not added; entries whose policy the reader lacks are not shown. Order as in screens.md 1, in steps of ten.
/// </summary>
public sealed record AreaEntry(string Label, string Href, string Policy, char Key, int Order)
{
    /// <summary>A part of the house that belongs to the area and has an address of its own.</summary>
    public string? Also { get; init; }

    /// <summary>How many things wait for this reader; nothing is shown for 0.</summary>
    public Func<HttpContext, Task<int>>? Waiting { get; init; }
}

public static class AreaEntries
{
    public static IServiceCollection AddArea(this IServiceCollection services, string label, string href, string policy, char key, int order, Func<HttpContext, Task<int>>? waiting = null, string? also = null) =>
        services.AddSingleton(new AreaEntry(label, href, policy, key, order) { Waiting = waiting, Also = also });
}
