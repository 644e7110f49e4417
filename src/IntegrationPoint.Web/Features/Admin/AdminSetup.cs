using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Features.Admin.Bodies;
using IntegrationPoint.Web.Features.Admin.Codes;
using IntegrationPoint.Web.Features.Admin.CountryLists;
using IntegrationPoint.Web.Features.Admin.Sites;
using IntegrationPoint.Web.Features.Admin.Users;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.Admin;

public static class AdminSetup
{
    public static IServiceCollection AddAdmin(this IServiceCollection services)
    {
        services.AddScoped<CodeOverview>();
        services.AddScoped<AddCode>();
        services.AddScoped<EndCode>();
        services.AddScoped<ChangeCountryList>();
        services.AddScoped<UserRecord>();
        services.AddScoped<BodyRecord>();
        services.AddScoped<SiteRecord>();
        services.AddScoped<FirstSteps>();
        return services.AddArea("nav.admin", AdminLinks.Home, Policies.Administers, 'v', 90);
    }
}
