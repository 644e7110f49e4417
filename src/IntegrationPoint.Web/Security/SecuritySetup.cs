using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Hardening;
using IntegrationPoint.Web.Security.SignIn;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IntegrationPoint.Web.Security;

public static class SecuritySetup
{
    public static IServiceCollection AddSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        var ring = services.AddDataProtection().SetApplicationName("integration-point");
        _ = configuration["KeyRing:Directory"] is { Length: > 0 } folder ? ring.PersistKeysToFileSystem(new DirectoryInfo(folder)) : ring.PersistKeysToDbContext<AppDb>();
        services.AddScoped<CurrentViewer>();
        services.AddSingleton<AccessMatrix>();
        services.AddScoped<PersonScope>();
        services.AddScoped<WhoSees>();
        services.AddScoped<RowScope>();
        services.AddScoped<Audit>();
        services.AddScoped<AuditActors>();
        services.AddSingleton<AuditQueue>();
        services.AddScoped<AuditSigner>();
        services.AddScoped<AuditMarks>();
        services.AddScoped<AuditVerification>();
        services.AddScoped<AuditRetention>();
        services.AddSingleton<IInterceptor, AuditWrites>();
        services.AddSignIn(configuration);
        services.AddHardening();
        services.AddAuthorization(Policies.Add);
        services.Configure<RazorPagesOptions>(FolderPolicies.Add);
        return services;
    }

    public static WebApplication UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        // An address without an endpoint would meet the fallback policy and answer as if there were something behind it.
        app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();
        return app;
    }
}
