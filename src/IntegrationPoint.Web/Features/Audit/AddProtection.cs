using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.Protection;

public static class AddProtectionExtensions
{
    public static IServiceCollection AddProtection(this IServiceCollection services) =>
        services.AddScoped<AuditLog>().AddArea("nav.audit", AuditLinks.Home, Policies.ProtectsData, 'd', 95);
}
