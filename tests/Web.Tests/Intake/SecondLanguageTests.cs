using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>The questions beside the fields, in the language of the person.</summary>
public sealed class SecondLanguageTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    public static TheoryData<string> Tongues => [.. Languages.All.Select(l => l.Code)];

    [Theory, MemberData(nameof(Tongues))]
    public async Task Every_question_of_the_desk_stands_beside_in_the_chosen_language_and_direction(string language)
    {
        var (_, page) = await Desk(("Answers.Second", language), ("Answers.Language", "so"));

        AssertSpoken(page, language, 12);
    }

    [Theory, MemberData(nameof(Tongues))]
    public async Task Every_question_of_the_interview_stands_beside_in_the_chosen_language_and_direction(string language)
    {
        var jana = await app.SignedInAs(Jana);
        var (_, key) = await app.Settle("Zweisprachig", language);

        using var kept = await app.Post(jana, $"/people/{key}/interview", ("Answers.Second", language), ("Answers.Wish", "Bäckerin"), ("step", "second"));
        AssertSpoken(await RunningApp.Document(kept), language, 8);
        var again = await app.Document(jana, $"/people/{key}/interview");

        AssertSpoken(again, language, 8);
        Assert.Equal("Bäckerin", again.QuerySelector("[name='Answers.Wish']")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("prs", null, "fa"), InlineData("fa", null, "fa"), InlineData("kmr", null, "kmr"), InlineData("ti", "ar", "ti"), InlineData("de", null, "de")]
    [InlineData("other", "uk", "uk"), InlineData("other", "fr", "fr"), InlineData("so", "en", "en")]
    [InlineData("ku", null, null), InlineData("ckb", null, null), InlineData(null, null, null)] // Sorani readers do not read Kurmanji
    public async Task Without_a_choice_the_questions_follow_the_spoken_language(string? spoken, string? further, string? expected)
    {
        var (_, page) = await Desk(("Answers.Language", spoken ?? ""), ("Answers.OtherLanguage", further ?? ""));

        Assert.Equal(expected, page.QuerySelector(".second [lang]")?.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_choice_is_remembered_with_the_draft_and_wins_over_the_spoken_language()
    {
        var (desk, _) = await Desk(("Answers.Second", "uk"), ("Answers.Language", "ar"));
        var jana = await app.SignedInAs(Jana);
        var chosen = await app.Document(jana, desk);
        using var off = await app.Post(jana, desk, ("Answers.Second", "-"), ("Answers.Language", "ar"), ("Version", "1"), ("step", "second"));
        var alone = await app.Document(jana, desk);

        AssertSpoken(chosen, "uk", 12);
        Assert.Equal("uk", chosen.QuerySelector("[name='Answers.Second'] [selected]")!.GetAttribute("value"));
        Assert.Empty(alone.QuerySelectorAll(".second"));
        Assert.Equal("-", alone.QuerySelector("[name='Answers.Second'] [selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Every_language_is_offered_under_its_own_name()
    {
        var (_, page) = await Desk();
        var offered = page.QuerySelectorAll("[name='Answers.Second'] option[lang]").Select(o => (o.GetAttribute("lang"), o.GetAttribute("dir"), o.TextContent));

        Assert.Equal(Languages.All.Select(l => ((string?)l.Code, (string?)l.Direction, l.OwnName)), offered);
    }

    [Fact]
    public async Task A_language_the_product_does_not_speak_leaves_the_fields_alone()
    {
        var (_, page) = await Desk(("Answers.Second", "xx\"><b>"), ("Answers.Language", "ar"));

        Assert.Empty(page.QuerySelectorAll(".second"));
    }

    [Theory]
    [InlineData("ar", true), InlineData("fa", true), InlineData("ti", true), InlineData("kmr", true), InlineData("fr", true), InlineData("uk", true), InlineData("de", false), InlineData("en", false)]
    public async Task Wordings_no_native_speaker_has_read_say_so_to_staff(string language, bool unreviewed)
    {
        var (_, page) = await Desk(("Answers.Second", language));
        var note = page.QuerySelector("[data-second-note]")!;

        Assert.Equal(unreviewed, !note.HasAttribute("hidden"));
        Assert.Contains("noch niemand mit dieser Muttersprache geprüft", note.TextContent, StringComparison.Ordinal);
        Assert.Null(note.Closest("[lang]:not(html)"));
    }

    [Fact]
    public async Task A_text_without_translation_stands_there_in_German_with_a_word_that_says_so()
    {
        using var anonymous = app.Anonymous();
        var page = await app.Document(anonymous, "/design"); // its texts are not among those of clients
        var pairs = page.QuerySelectorAll(".pair .second").ToList();
        var untranslated = pairs.Single(p => p.QuerySelector(".tag") is not null);

        Assert.Equal(("de", "ltr", "Wie antworten Sie?"), (untranslated.Children[0].GetAttribute("lang"), untranslated.Children[0].GetAttribute("dir"), untranslated.Children[0].TextContent));
        Assert.All([1, 3], mark => Assert.Equal("nur auf Deutsch", untranslated.Children[mark].TextContent));
        Assert.Equal(3, pairs.Count);
    }

    [Fact]
    public async Task The_consent_says_in_which_language_it_was_read()
    {
        var jana = await app.SignedInAs(Jana);
        var (id, key) = await app.Settle("Einwilligung", "Tigrinya");
        await using var db = app.Db();
        var chamber = await db.Organisations.Where(o => o.Kind == "chamber").Select(o => o.Key).FirstAsync();

        using var held = await app.Post(jana, $"/people/{key}/interview",
            ("Answers.Second", "ti"), ("Answers.Horizon", "now"), ("Answers.HorizonReasons", "gelernt"), ("Answers.ConsentTo", chamber), ("Answers.ConsentHow", "signed"), ("step", "finish"));

        Assert.Equal("ti", (await db.Consents.SingleAsync(c => c.PersonId == id)).Language);
    }

    [Fact]
    public async Task The_script_hears_which_language_the_questions_have_now()
    {
        var (desk, page) = await Desk();
        var token = page.QuerySelector("main form [name='__RequestVerificationToken']")!.GetAttribute("value")!;

        using var kept = await Desks.Keep(await app.SignedInAs(Jana), desk, token, 1, ("Answers.Language", "prs"));

        Assert.Contains("\"second\":\"fa\"", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static void AssertSpoken(AngleSharp.Html.Dom.IHtmlDocument page, string language, int texts)
    {
        var said = page.QuerySelectorAll(".second [lang]").ToList();

        Assert.Equal(texts, said.Count);
        Assert.All(said, s => Assert.Equal((language, Languages.DirectionOf(language)), (s.GetAttribute("lang"), s.GetAttribute("dir"))));
        Assert.Empty(page.QuerySelectorAll(".second .tag"));
        Assert.Equal(language, page.QuerySelector("[data-second]")!.GetAttribute("data-second"));
    }

    private async Task<(string Path, AngleSharp.Html.Dom.IHtmlDocument Page)> Desk(params (string, string)[] answers)
    {
        var jana = await app.SignedInAs(Jana);
        var desk = await app.BeginDesk(jana);
        using var kept = await app.Post(jana, desk, [.. answers, ("step", "second")]);
        return (desk, await RunningApp.Document(kept));
    }
}
