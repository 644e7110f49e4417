using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Demo;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Features.Account;
using IntegrationPoint.Web.Features.Admin;
using IntegrationPoint.Web.Features.Imports;
using IntegrationPoint.Web.Features.Intake;
using IntegrationPoint.Web.Features.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Protection;
using IntegrationPoint.Web.Features.Search;
using IntegrationPoint.Web.Features.Situation;
using IntegrationPoint.Web.Jobs;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Hardening;
using Microsoft.AspNetCore.Mvc.Infrastructure;

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
        // Standard output belongs to the answers of commands.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning)
            // Where the key ring lies and who may read it stands in the operations guide; a line at every first start says it to nobody.
            .AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error)
            // Whoever asked the database says that it does not answer; said twice it is no clear line.
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.None);
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddData(options.Database);
        builder.Services.AddTradeDay();
        builder.Services.AddDemo();
        builder.Services.AddActivityClock();
        builder.Services.AddNight(builder.Configuration);
        builder.Services.AddAccount();
        builder.Services.AddProtection();
        builder.Services.AddPersonRegister();
        builder.Services.AddIntake();
        builder.Services.AddImports();
        builder.Services.AddImportPages();
        builder.Services.AddPeople();
        builder.Services.AddSearch();
        builder.Services.AddSituation();
        builder.Services.AddDesign();
        builder.Services.AddLocalisation();
        builder.Services.AddAdmin();
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Features");
        builder.Services.AddSecurity(builder.Configuration);

        var app = builder.Build();
        app.UseHardening();
        app.UseDesign();
        app.UseRouting();
        app.UseSecurity();
        app.UseLocalisation();
        app.MapRazorPages();
        app.MapPeople();
        app.MapImports();
        app.MapSearch();
        return app;
    }

    public static async Task<WebApplication> Start(ServeOptions options, CancellationToken ct)
    {
        var app = Build(options);
        // The pages are found on the second core while the database is read on the first.
        var pages = Task.Run(() => app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors, ct);
        await Prepare(app, ct);
        await pages;
        await app.StartAsync(ct);
        return app;
    }

    /// <summary>Brings the database to its shape; an empty one becomes the demo town unless that is not wanted. Every command with data begins here.</summary>
    public static async Task Prepare(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var start = scope.ServiceProvider.GetRequiredService<DatabaseStart>();
        await start.Migrate(ct);
        if (app.Services.GetRequiredService<ServeOptions>().Demo && await start.IsEmpty(ct))
        {
            await Console.Error.WriteLineAsync("Building the demo town of 24.03.2016 ...");
            await scope.ServiceProvider.GetRequiredService<DemoTown>().Create(new DemoSettings(), ct);
        }
    }
}
