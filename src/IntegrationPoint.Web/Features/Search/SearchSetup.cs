using IntegrationPoint.Web.Features.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Search.Names;
using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Addresses;
using IntegrationPoint.Web.Security.Hardening;
using Microsoft.AspNetCore.Mvc;

namespace IntegrationPoint.Web.Features.Search;

public static class SearchSetup
{
    private const int Suggested = 12;

    public static IServiceCollection AddSearch(this IServiceCollection services) =>
        services.AddSingleton<NameIndexes>().AddScoped<PersonSearch>().AddScoped<ViewerSearch>();

    public static WebApplication MapSearch(this WebApplication app)
    {
        app.MapPost("/search/suggest", async ([FromForm] string? q, ViewerSearch search, Texts texts, BirthText births, CancellationToken ct) =>
            (await search.Find(q, Suggested, ct)).Select(hit => Suggestion.Of(hit, texts, births)))
            .DisableAntiforgery().RequireAuthorization(Policies.SeesPeople);
        // Both change nothing, so their forms need no token of their own; a page of somebody else is not answered.
        app.MapPost("/search/words/{page}", async (string page, HttpRequest request, TypedWords words, CancellationToken ct) =>
            page is not ("people" or "search") ? Results.NotFound()
                : await Form(request, ct) is { } form ? Results.LocalRedirect($"/{page}{WordsInAddress.Address(form, words)}") : Results.BadRequest())
            .DisableAntiforgery().RequireAuthorization(Policies.SeesPeople);
        return app;
    }

    /// <summary>Null when what was sent is no form.</summary>
    private static async Task<IFormCollection?> Form(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return await request.ReadFormAsync(ct);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
