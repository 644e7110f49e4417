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
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Texts.Built["binding.invalid", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Texts.Built["binding.invalid", value]);
        messages.SetValueIsInvalidAccessor(value => Texts.Built["binding.invalid", value]);
        messages.SetValueMustNotBeNullAccessor(_ => Texts.Built["binding.needed"]);
        messages.SetMissingBindRequiredValueAccessor(_ => Texts.Built["binding.needed"]);
        messages.SetMissingKeyOrValueAccessor(() => Texts.Built["binding.needed"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => Texts.Built["binding.needed"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Texts.Built["binding.needed"]);
        messages.SetValueMustBeANumberAccessor(_ => Texts.Built["binding.number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Texts.Built["binding.number"]);
    }

    /// <summary>Stands after authentication, so that the account's language is known.</summary>
    public static WebApplication UseLocalisation(this WebApplication app)
    {
        app.UseMiddleware<LanguageChoice>();
        return app;
    }
}
