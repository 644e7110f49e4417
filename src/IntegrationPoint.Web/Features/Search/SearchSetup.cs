using IntegrationPoint.Web.Features.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Addresses;
using Microsoft.AspNetCore.Mvc;

namespace IntegrationPoint.Web.Features.Search;

public static class SearchSetup
{
    private const int Suggested = 12;

    public static IServiceCollection AddSearch(this IServiceCollection services) =>
        services.AddScoped<PersonSearch>().AddScoped<ViewerSearch>();

    public static WebApplication MapSearch(this WebApplication app)
    {
        app.MapPost("/search/suggest", async ([FromForm] string? q, ViewerSearch search, Texts texts, BirthText births, CancellationToken ct) =>
            (await search.Find(q, Suggested, ct)).Select(hit => Suggestion.Of(hit, texts, births)))
            .DisableAntiforgery().RequireAuthorization(Policies.SeesPeople);
        // Both change nothing; a foreign page that posts here learns nothing.
        app.MapPost("/search/words/{page}", async (string page, HttpRequest request, TypedWords words, CancellationToken ct) =>
            page is "people" or "search" ? Results.LocalRedirect($"/{page}{WordsInAddress.Address(await request.ReadFormAsync(ct), words)}") : Results.NotFound())
            .DisableAntiforgery().RequireAuthorization(Policies.SeesPeople);
        return app;
    }
}
