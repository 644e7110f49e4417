using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace IntegrationPoint.Web.Localisation;

public static class LocalisationSetup
{
    public static IServiceCollection AddLocalisation(this IServiceCollection services)
    {
        CultureInfo.DefaultThreadCurrentCulture = LanguageChoice.German;
        CultureInfo.CurrentCulture = LanguageChoice.German;
        services.Configure<MvcOptions>(mvc => Say(mvc.ModelBindingMessageProvider));
        return services.AddSingleton(Texts.Built).AddSingleton<Formats>();
    }

    // What does not fit a field at all is said in the reader's language too; the framework speaks English.
    private static void Say(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Texts.Built["design.invalid", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Texts.Built["design.invalid", value]);
        messages.SetValueIsInvalidAccessor(value => Texts.Built["design.invalid", value]);
        messages.SetValueMustNotBeNullAccessor(_ => Texts.Built["design.needed"]);
        messages.SetMissingBindRequiredValueAccessor(_ => Texts.Built["design.needed"]);
        messages.SetMissingKeyOrValueAccessor(() => Texts.Built["design.needed"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => Texts.Built["design.needed"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Texts.Built["design.needed"]);
        messages.SetValueMustBeANumberAccessor(_ => Texts.Built["design.number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Texts.Built["design.number"]);
    }

    /// <summary>Stands after authentication, so that the account's language is known.</summary>
    public static WebApplication UseLocalisation(this WebApplication app)
    {
        app.UseMiddleware<LanguageChoice>();
        return app;
    }
}
