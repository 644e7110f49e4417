using IntegrationPoint.Web.Security.Addresses;
using Microsoft.AspNetCore.Http.Extensions;

namespace IntegrationPoint.Web.Design;

/// <summary>Addresses of the same page with some query values changed: the address is the state.</summary>
public static class PageLinks
{
    /// <summary>A null value takes the parameter away.</summary>
    public static string With(HttpRequest request, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var query = new QueryBuilder();
        foreach (var (name, values) in request.Query)
        {
            if (name != TypedWords.Typed && !Contains(changes, name))
            {
                query.Add(name, values.OfType<string>());
            }
        }

        foreach (var (name, value) in changes)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return request.PathBase + request.Path + query.ToQueryString();
    }

    private static bool Contains(ReadOnlySpan<(string Name, string? Value)> changes, string name)
    {
        foreach (var change in changes)
        {
            if (string.Equals(change.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
