using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace IntegrationPoint.Web.Security.Addresses;

/// <summary>Opens sealed words for the pages of this request; sends on whoever comes with readable words in the address.</summary>
internal sealed class WordsInAddress(RequestDelegate next, TypedWords words)
{
    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (request.Query.ContainsKey(TypedWords.Typed))
        {
            if (HttpMethods.IsGet(request.Method))
            {
                http.Response.Redirect(request.PathBase + request.Path + Address(request.Query, words));
                return Task.CompletedTask;
            }
        }
        else if (request.Query.ContainsKey(TypedWords.Sealed))
        {
            http.Features.Set<IQueryFeature>(new QueryFeature(words.Opened(request.Query)));
        }

        return next(http);
    }

    /// <summary>Fields of a form or parameters of an address as the question part of an address, with the typed words sealed and empty parts left out.</summary>
    public static QueryString Address(IEnumerable<KeyValuePair<string, StringValues>> fields, TypedWords words)
    {
        var address = new QueryBuilder();
        foreach (var (name, values) in fields)
        {
            foreach (var value in values.OfType<string>().Where(v => v.Length > 0))
            {
                if (name != TypedWords.Typed)
                {
                    address.Add(name, value);
                }
                else if (!string.IsNullOrWhiteSpace(value))
                {
                    address.Add(TypedWords.Sealed, words.Seal(value.Trim()));
                }
            }
        }

        return address.ToQueryString();
    }
}
