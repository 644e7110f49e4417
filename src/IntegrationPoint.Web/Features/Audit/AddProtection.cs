using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.Protection;

public static class AddProtectionExtensions
{
    public static IServiceCollection AddProtection(this IServiceCollection services) =>
        services.AddScoped<AuditLog>().AddScoped<AuditWords>().AddScoped<AuditDetails>().AddArea("nav.audit", AuditLinks.Home, Policies.ProtectsData, 'd', 95);
}
