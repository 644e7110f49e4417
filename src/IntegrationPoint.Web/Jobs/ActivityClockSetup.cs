using IntegrationPoint.Web.Data.Interceptors;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IntegrationPoint.Web.Jobs;

public static class ActivityClockSetup
{
    /// <summary>Keeps the activity clocks of cases; stands before the audit, so that the audit sees what was set.</summary>
    public static IServiceCollection AddActivityClock(this IServiceCollection services)
    {
        services.AddSingleton<IInterceptor, ActivityKeeper>();
        services.AddSingleton<DayTurn>();
        services.AddHostedService(provider => provider.GetRequiredService<DayTurn>());
        return services;
    }
}
