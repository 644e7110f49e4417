using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;

namespace IntegrationPoint.Web.Features.Situation;

public static class SituationSetup
{
    public static IServiceCollection AddSituation(this IServiceCollection services)
    {
        services.AddScoped<FigureBodies>();
        services.AddScoped<FigureCounter>();
        services.AddScoped<FigureWords>();
        return services;
    }
}
