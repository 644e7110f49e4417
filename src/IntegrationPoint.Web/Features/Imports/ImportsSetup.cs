using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.Imports;

public static class ImportsSetup
{
    public static IServiceCollection AddImportPages(this IServiceCollection services) => services
        .AddScoped<RunScope>()
        .AddScoped<RunList>()
        .AddScoped<RunRows>()
        .AddScoped<ListValues>()
        .AddScoped<RunQuestions>()
        .AddScoped<RunHands>()
        .AddScoped<RunProgress>()
        .AddScoped<RejectedRows>()
        .AddScoped<TakeList>();

    public static WebApplication MapImports(this WebApplication app)
    {
        app.MapGet("/imports/{key}/progress", (string key, RunProgress progress, CancellationToken ct) => progress.Json(key, ct)).RequireAuthorization(Policies.ImportsLists);
        app.MapGet("/imports/{key}/export/rejected", (string key, RejectedRows rows, CancellationToken ct) => rows.Write(key, ct)).RequireAuthorization(Policies.ImportsLists);
        return app;
    }
}
