using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.WebEncoders;

namespace IntegrationPoint.Web.Design;

public static class DesignSetup
{
    public static IServiceCollection AddDesign(this IServiceCollection services)
    {
        services.Configure<RazorPagesOptions>(options => options.RootDirectory = "/Features");
        // Umlauts and Arabic stand in the page as they are: shorter, and readable in the source.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddAuthorization();
        return services.AddSingleton(new Assets(typeof(DesignSetup).Assembly)).AddScoped<AreaMenu>().AddScoped<Shell.PageShell>();
    }

    /// <summary>Stands early: style sheet, scripts, fonts and pictures need no sign-in.</summary>
    public static WebApplication UseDesign(this WebApplication app)
    {
        app.UseMiddleware<AssetServer>();
        return app;
    }
}
