using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.Situation;

public static class SituationSetup
{
    public static IServiceCollection AddSituation(this IServiceCollection services) => services
        .AddArea("nav.situation", SituationLinks.Board, Policies.SeesFigures, 'l', 10)
        .AddSingleton<FigureStore>().AddSingleton<PublishedFigures>()
        .AddScoped<FigureBodies>().AddScoped<FigureCounter>().AddScoped<FigureWords>()
        .AddScoped<BoardLoader>().AddScoped<BoardCharts>().AddScoped<BoardText>();
}
