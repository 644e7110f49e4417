using Microsoft.AspNetCore.Authorization;

namespace IntegrationPoint.Web.Design;

/// <summary>The areas the reader of this page may enter.</summary>
public sealed class AreaMenu(IEnumerable<AreaEntry> entries, IAuthorizationService authorization)
{
    public async Task<IReadOnlyList<Item>> For(HttpContext http)
    {
        List<Item> shown = [];
        foreach (var entry in entries.OrderBy(e => e.Order))
        {
            if ((await authorization.AuthorizeAsync(http.User, null, entry.Policy)).Succeeded)
            {
                var current = http.Request.Path.StartsWithSegments(entry.Href, StringComparison.OrdinalIgnoreCase)
                    || (entry.Also is { } also && http.Request.Path.StartsWithSegments(also, StringComparison.OrdinalIgnoreCase));
                shown.Add(new Item(entry, current, entry.Waiting is null ? 0 : await entry.Waiting(http)));
            }
        }

        return shown;
    }

    public sealed record Item(AreaEntry Entry, bool Current, int Waiting);
}
