using System.Globalization;

namespace IntegrationPoint.Web.Localisation;

public static class LocalisationSetup
{
    public static IServiceCollection AddLocalisation(this IServiceCollection services)
    {
        CultureInfo.DefaultThreadCurrentCulture = LanguageChoice.German;
        CultureInfo.DefaultThreadCurrentUICulture = Languages.German.Culture;
        CultureInfo.CurrentCulture = LanguageChoice.German;
        CultureInfo.CurrentUICulture = Languages.German.Culture;
        return services.AddSingleton(Texts.Built).AddSingleton<Formats>();
    }

    /// <summary>Stands after authentication, so that the account's language is known.</summary>
    public static WebApplication UseLocalisation(this WebApplication app)
    {
        app.UseMiddleware<LanguageChoice>();
        return app;
    }
}
