using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Every address the program answers with GET, taken from the program itself, so that a new page is covered the day it is added.</summary>
internal static class PageList
{
    /// <param name="values">What to put in the place of a route value, by its name; a template value otherwise.</param>
    public static IReadOnlyList<Entry> Paths(RunningApp app, IReadOnlyDictionary<string, string>? values = null) =>
    [
        .. app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText != "{**path}")
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET"))
            .Select(e => new Entry(Address(e.RoutePattern, values), e.RoutePattern.RawText!, e.Metadata.GetMetadata<IAllowAnonymous>() is not null))
            .DistinctBy(e => e.Path),
    ];

    private static string Address(RoutePattern pattern, IReadOnlyDictionary<string, string>? values) =>
        "/" + string.Join('/', pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => values?.GetValueOrDefault(parameter.Name) ?? (parameter.Name == "format" ? "csv" : parameter.ParameterPolicies.Any(p => p.Content == "int") ? "404" : "0000000000000"),
            _ => "",
        }))));

    internal sealed record Entry(string Path, string Pattern, bool Open);
}
