using IntegrationPoint.Web.Security.Addresses;
using IntegrationPoint.Web.Security.SignIn;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;

namespace IntegrationPoint.Web.Security.Hardening;

public static class HardeningSetup
{
    public static void AddHardening(this IServiceCollection services)
    {
        services.AddExceptionHandler<Faults>();
        services.AddProblemDetails();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<TypedWords>();
        services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(mvc => mvc.Filters.Add(new KnownHandlers()));
        services.AddRateLimiter(limits => limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests);
        services.AddOptions<RateLimiterOptions>().Configure<RateLimits>((options, limits) => options.GlobalLimiter = limits.Limiter());
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        services.AddOptions<ForwardedHeadersOptions>().Configure<Transport>(Trust);
        services.AddLogging(log => log.AddConsoleFormatter<OneLineConsole, ConsoleFormatterOptions>());
        // An operator may name another one, such as json, which escapes what was sent.
        services.Configure<ConsoleLoggerOptions>(console => console.FormatterName ??= OneLineConsole.Known);
    }

    /// <summary>Stands before everything else.</summary>
    public static WebApplication UseHardening(this WebApplication app)
    {
        // Refuses at once to serve people's data over an open line.
        if (app.Services.GetRequiredService<Transport>().BehindProxy)
        {
            app.UseForwardedHeaders();
        }

        app.UseMiddleware<RequestNumber>();
        app.UseMiddleware<PageHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/errors/500",
            StatusCodeSelector = Faults.StatusOf,
            // Written down once, by Faults.
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseMiddleware<SentForms>();
        app.UseMiddleware<WordsInAddress>();
        return app;
    }

    // Only the named proxies may say who the caller is.
    private static void Trust(ForwardedHeadersOptions options, Transport transport)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in transport.Proxies)
        {
            options.KnownProxies.Add(proxy);
        }
    }
}
