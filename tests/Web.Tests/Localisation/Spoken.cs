using System.Globalization;

namespace IntegrationPoint.Web.Tests.Localisation;

/// <summary>The culture of a request in a language, given back afterwards.</summary>
internal sealed class Spoken : IDisposable
{
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo words = CultureInfo.CurrentUICulture;

    public Spoken(string language, string? culture = null)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture ?? "de-DE");
    }

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = words;
        CultureInfo.CurrentCulture = culture;
    }
}
