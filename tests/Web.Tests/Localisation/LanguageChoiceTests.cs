using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Localisation;

/// <summary>Which language a request is answered in.</summary>
public sealed class LanguageChoiceTests(SharedApp app)
{
    [Theory]
    [InlineData("/privacy", "de", "ltr"), InlineData("/privacy?lang=en", "en", "ltr"), InlineData("/design?lang=ar", "ar", "rtl")]
    [InlineData("/privacy?lang=ar", "de", "ltr")] // not a page for clients: Arabic would be half German
    [InlineData("/privacy?lang=xx", "de", "ltr"), InlineData("/privacy?lang=", "de", "ltr"), InlineData("/privacy?lang=../en", "de", "ltr")]
    public async Task The_address_chooses_among_the_languages_of_the_page(string path, string language, string direction)
    {
        using var client = app.Anonymous();
        var html = (await app.Document(client, path)).DocumentElement;

        Assert.Equal(language, html.GetAttribute("lang"));
        Assert.Equal(direction, html.GetAttribute("dir"));
    }

    [Fact]
    public async Task A_language_once_chosen_stays()
    {
        using var client = app.Anonymous();
        await app.Document(client, "/privacy?lang=en");
        var next = await app.Document(client, "/accessibility");

        Assert.Equal("en", next.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Accessibility", ((IHtmlElement)next.QuerySelector("h1")!).TextContent);
    }

    [Fact]
    public async Task Arabic_is_for_one_page_and_is_not_kept()
    {
        using var client = app.Anonymous();
        await app.Document(client, "/design?lang=ar");

        Assert.Equal("de", (await app.Document(client, "/design")).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("de", "3.015"), InlineData("en", "3,015"), InlineData("ar", "3.015")]
    public async Task Numbers_and_dates_have_the_same_digits_in_every_language(string language, string number)
    {
        using var client = app.Anonymous();
        var page = await app.Document(client, $"/design?lang={language}");

        Assert.Equal(number, page.QuerySelector(".figure .value")!.TextContent);
        Assert.Contains("24.03.2016", page.QuerySelector("time[datetime='2016-03-24']")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de"), InlineData("en"), InlineData("ar")]
    public async Task No_page_shows_a_bare_key(string language)
    {
        using var client = app.Anonymous();
        foreach (var path in (string[])["/design", "/design?errors=1", "/privacy", "/accessibility", "/accessibility/report", "/preferences"])
        {
            var page = await app.Document(client, path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);

            Assert.DoesNotContain("⟦", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_Arabic_gallery_speaks_no_German_of_its_own()
    {
        using var client = app.Anonymous();
        var german = Words(await app.Document(client, "/design")).ToHashSet(StringComparer.Ordinal);
        var shared = Words(await app.Document(client, "/design?lang=ar")).Where(german.Contains).Where(w => w.Any(char.IsLower));

        // Names, places, norms, languages in their own words, and signs stay as they are.
        Assert.DoesNotContain(shared, word => word is "Lage" or "Personen" or "unbekannt" or "Zum Inhalt" or "Datenschutz" or "erlaubt" or "Als Tabelle" or "weiter");
    }

    private static IEnumerable<string> Words(IHtmlDocument page) =>
        page.QuerySelectorAll("a, button, h1, h2, h3, dt, dd, th, td, summary, label, legend, p").Select(e => e.TextContent.Trim());
}
