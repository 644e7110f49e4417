using System.Globalization;

namespace IntegrationPoint.Web.Localisation;

public static class LocalisationSetup
{
    public static IServiceCollection AddLocalisation(this IServiceCollection services)
    {
        CultureInfo.DefaultThreadCurrentCulture = LanguageChoice.German;
        CultureInfo.CurrentCulture = LanguageChoice.German;
        return services.AddSingleton(Texts.Built).AddSingleton<Formats>();
    }

    /// <summary>Stands after authentication, so that the account's language is known.</summary>
    public static WebApplication UseLocalisation(this WebApplication app)
    {
        app.UseMiddleware<LanguageChoice>();
        return app;
    }
}
