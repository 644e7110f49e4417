using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.Search;

public static class SearchSetup
{
    private const int Suggested = 12;

    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddScoped<PersonSearch>().AddScoped<ViewerSearch>();

    public static WebApplication MapSearch(this WebApplication app)
    {
        app.MapGet("/search/suggest", async (string? q, ViewerSearch search, Texts texts, BirthText births, CancellationToken ct) =>
            (await search.Find(q, Suggested, ct)).Select(hit => Suggestion.Of(hit, texts, births)))
            .RequireAuthorization(Policies.SeesPeople);
        return app;
    }
}
