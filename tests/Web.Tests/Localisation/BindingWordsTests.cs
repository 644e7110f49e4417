using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Localisation;

/// <summary>What the framework says of a value that fits no field is in the reader's language.</summary>
public sealed class BindingWordsTests(SharedApp app)
{
    [Theory]
    [InlineData("de", "„31.02.2016“ passt hier nicht.")]
    [InlineData("en", "“31.02.2016” does not fit here.")]
    public async Task A_day_that_is_none_is_refused_in_plain_words(string language, string words)
    {
        var client = await app.SignedInAs("katharina.voss");
        var page = await app.Document(client, $"/audit?From=31.02.2016&lang={language}");
        var text = page.Body!.TextContent;

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("is not valid for", text, StringComparison.Ordinal);
    }
}
