using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Commands;

/// <summary>Builds and starts the web application; tests start the very same one on a free port.</summary>
public static class WebHost
{
    public static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.Configuration.AddInMemoryCollection(options.Settings);
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddData(options.Database);
        builder.Services.AddTradeDay();
        builder.Services.AddPersonRegister();
        builder.Services.AddDesign();
        builder.Services.AddLocalisation();
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Features");
        builder.Services.AddSecurity();

        var app = builder.Build();
        app.UseDesign();
        app.UseRouting();
        app.UseSecurity();
        app.UseLocalisation();
        app.MapRazorPages();
        return app;
    }

    public static async Task<WebApplication> Start(ServeOptions options, CancellationToken ct)
    {
        var app = Build(options);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStart>().Migrate(ct);
        }

        await app.StartAsync(ct);
        return app;
    }
}
