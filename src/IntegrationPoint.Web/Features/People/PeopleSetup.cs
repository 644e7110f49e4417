using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.People.Undoing;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People;

public static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddArea("nav.people", PeopleLinks.List, Policies.SeesPeople, 'p', 30, also: "/imports")
        .AddSingleton<BirthText>().AddSingleton<LongLists>().AddSingleton<CountedFigure>()
        .AddScoped<PeopleList>().AddScoped<PeopleRows>().AddScoped<PeopleText>().AddScoped<PeopleExport>()
        .AddScoped<ViewerColumns>().AddScoped<FilterChoices>().AddScoped<FilterWords>().AddScoped<SavedViews>()
        .AddScoped<BulkChange>().AddScoped<UndoLog>()
        .AddRecord();

    public static WebApplication MapPeople(this WebApplication app)
    {
        app.MapGet("/people/export/{format:regex(^(csv|xlsx)$)}", (string format, PeopleExport export, HttpContext http) => export.Write(format.ToLowerInvariant(), http))
            .RequireAuthorization(Policies.SeesPeople);
        return app;
    }
}
