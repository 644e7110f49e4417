using System.Reflection;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Every handler that takes a post, with every word it reads from the address or the form, taken from the program itself.</summary>
internal static class PostList
{
    /// <param name="Name">Address with the names of its parts, and the handler: people/{key}/sharing?handler=Withdraw.</param>
    /// <param name="Inputs">Names of all that is bound, a form's fields one by one.</param>
    /// <param name="Types">What the inputs are bound to.</param>
    /// <param name="Parts">Names under which a page keeps something made of several values, bound or not.</param>
    public sealed record Post(string Name, IReadOnlyList<string> Inputs, IReadOnlyList<Type> Types, IReadOnlyList<string> Parts);

    public static async Task<IReadOnlyList<Post>> Of(RunningApp app) => [.. (await Handlers(app, "Post")).DistinctBy(p => p.Name)];

    /// <summary>Handlers of a verb; for the pages asked by name too, such as ?handler=Aside.</summary>
    public static async Task<IReadOnlyList<Post>> Handlers(RunningApp app, string verb)
    {
        List<Post> posts = [];
        var loader = app.App.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var route = endpoint.RoutePattern.Parameters.Select(p => p.Name);
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } descriptor)
            {
                var page = await loader.LoadAsync(descriptor, endpoint.Metadata);
                foreach (var handler in page.HandlerMethods.Where(h => string.Equals(h.HttpMethod, verb, StringComparison.OrdinalIgnoreCase)))
                {
                    List<(string Name, Type Type)> bound =
                    [
                        .. handler.Parameters.Where(p => p.ParameterType != typeof(CancellationToken)).Select(p => (p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType)),
                        .. page.BoundProperties.Select(p => (p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType)),
                    ];
                    posts.Add(Made(endpoint, handler.Name, route, bound, [.. page.ModelTypeInfo!.GetProperties().Where(p => p.DeclaringType!.Assembly == page.ModelTypeInfo.Assembly && !IsWord(p.PropertyType)).Select(p => p.Name)]));
                }
            }
            else if (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(verb, StringComparer.OrdinalIgnoreCase) == true)
            {
                var words = endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters().Where(p => IsWord(p.ParameterType)).Select(p => (p.Name!, p.ParameterType)) ?? [];
                posts.Add(Made(endpoint, null, route, [.. words], []));
            }
        }

        return posts;
    }

    /// <summary>A single value or a list of such; everything else has parts of its own.</summary>
    public static bool IsWord(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.GetInterfaces().Append(type).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>)) ? type.GetGenericArguments()[0] : type);
        return plain.IsPrimitive || plain.IsEnum || plain == typeof(string) || plain == typeof(IFormFile)
            || plain == typeof(DateOnly) || plain == typeof(DateTime) || plain == typeof(TimeOnly) || plain == typeof(decimal) || (plain != type && IsWord(plain));
    }

    private static Post Made(RouteEndpoint endpoint, string? handler, IEnumerable<string> route, List<(string Name, Type Type)> bound, List<string> parts) => new(
        string.Join('/', endpoint.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(Word)))) + (handler is null ? "" : $"?handler={handler}"),
        [.. route.Concat(bound.SelectMany(b => Leaves(b.Name, b.Type))).Select(n => n.ToLowerInvariant()).Distinct(StringComparer.Ordinal)],
        [.. bound.Select(b => b.Type)],
        [.. parts.Union(bound.Where(b => !IsWord(b.Type)).Select(b => b.Name), StringComparer.Ordinal)]);

    private static IEnumerable<string> Leaves(string name, Type type) => IsWord(type)
        ? [name]
        : type.GetProperties().Where(p => p.CanWrite && p.GetIndexParameters().Length == 0).SelectMany(p => Leaves($"{name}.{p.Name}", p.PropertyType));

    private static string Word(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
        _ => "",
    };
}
