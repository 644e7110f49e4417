using System.Text.Encodings.Web;
using System.Text.Unicode;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Html;

namespace IntegrationPoint.Web.Tests.Localisation;

public sealed class TextsTests
{
    private readonly Texts texts = new(
    [
        TextFile.Parse("de", new StringReader("a.plain = Hallo\na.args = {0} am {1}\na.people#one = {0} Person\na.people#other = {0} Personen\na.only-german = Nur hier\na.norm = nach § 61 Abs. 2")),
        TextFile.Parse("en", new StringReader("a.plain = Hello\na.args = {0} on {1}\na.people#one = {0} person\na.people#other = {0} people")),
        TextFile.Parse("ar", new StringReader("a.plain = مرحباً\na.args = {0} في {1}\na.people#two = شخصان\na.people#other = {0} شخص")),
    ]);

    [Theory]
    [InlineData("de", "Hallo"), InlineData("en", "Hello"), InlineData("ar", "مرحباً")]
    public void A_text_speaks_the_language_of_the_request(string language, string expected)
    {
        using var spoken = new Spoken(language);

        Assert.Equal(expected, texts["a.plain"]);
    }

    [Theory]
    [InlineData("en"), InlineData("ar"), InlineData("ti"), InlineData("fr-CA"), InlineData("")]
    public void What_is_not_translated_stands_there_in_German(string language)
    {
        using var spoken = new Spoken(language);

        Assert.Equal("Nur hier", texts["a.only-german"]);
    }

    [Fact]
    public void A_machine_set_up_in_American_English_still_speaks_German()
    {
        using var spoken = new Spoken("en-US");

        Assert.Equal("Hallo", texts["a.plain"]);
    }

    [Fact]
    public void Numbers_and_days_take_their_form_in_a_sentence()
    {
        using var spoken = new Spoken("de", "en-US");

        Assert.Equal("3.015 am 24.03.2016", texts["a.args", 3015, new DateOnly(2016, 3, 24)]);
    }

    [Fact]
    public void Values_in_a_right_to_left_sentence_are_isolated()
    {
        using var spoken = new Spoken("ar");

        Assert.Equal("\u20683.015\u2069 في \u206824.03.2016\u2069", texts["a.args", 3015, new DateOnly(2016, 3, 24)]);
    }

    [Theory]
    [InlineData("de", 1, "1 Person"), InlineData("de", 0, "0 Personen"), InlineData("en", 1, "1 person"), InlineData("en", 1200, "1,200 people"), InlineData("ar", 2, "شخصان")]
    public void A_counted_text_takes_the_form_of_its_number(string language, long number, string expected)
    {
        using var spoken = new Spoken(language);

        Assert.Equal(expected, texts.Count("a.people", number));
    }

    [Fact]
    public void A_missing_form_of_a_partial_language_is_its_general_one()
    {
        using var spoken = new Spoken("ar");

        Assert.Contains("شخص", texts.Count("a.people", 5), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_a_sentence_is_encoded_and_isolated_and_markup_stays()
    {
        using var spoken = new Spoken("de");
        var link = new Node("a").With("href", "/x").Add("dort");

        Assert.Equal("<bdi>&lt;b&gt;</bdi> am <a href=\"/x\">dort</a>", Written(texts.Html("a.args", "<b>", link)));
    }

    [Fact]
    public void A_day_in_a_right_to_left_page_is_isolated_left_to_right()
    {
        using var spoken = new Spoken("ar");

        Assert.Contains("<bdi dir=\"ltr\">24.03.2016</bdi>", Written(texts.Html("a.args", "x", new DateOnly(2016, 3, 24))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_another_language_says_which_language_it_really_is()
    {
        Assert.Equal(new LocalText("مرحباً", "ar", "rtl"), texts.In("ar", "a.plain"));
        Assert.Equal(new LocalText("Nur hier", "de", "ltr"), texts.In("ar", "a.only-german"));
        Assert.Equal(new LocalText("Hallo", "de", "ltr"), texts.In("xx", "a.plain"));
    }

    [Fact]
    public void An_unknown_key_shows_itself() => Assert.Equal("⟦a.nothing⟧", texts["a.nothing"]);

    [Fact]
    public void Norms_in_texts_hold_together() => Assert.Equal("nach §\u00A061 Abs.\u00A02", texts["a.norm"]);

    private static string Written(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
