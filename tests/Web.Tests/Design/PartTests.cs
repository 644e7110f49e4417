using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Design.Parts;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Tests.Localisation;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>Each small part keeps the rule it stands for.</summary>
public sealed class PartTests : IDisposable
{
    private readonly Spoken spoken = new("de");
    private readonly Texts texts = Texts.Built;
    private readonly Formats formats = new(Texts.Built);
    private readonly Drawn page = new();

    public void Dispose() => spoken.Dispose();

    [Fact]
    public async Task Every_name_is_isolated_and_its_own_script_says_its_language()
    {
        var name = await page.Element(new IpName(texts) { Full = "Karim Al-Nasri", Own = "كريم", OwnLang = "ar", Href = "/people/x" });

        Assert.Equal("Karim Al-Nasri", name.QuerySelector("a > bdi")!.TextContent);
        Assert.Equal(("ar", "rtl"), (name.QuerySelector("bdi.other")!.GetAttribute("lang")!, name.QuerySelector("bdi.other")!.GetAttribute("dir")!));
    }

    [Fact]
    public async Task A_locked_name_writes_nothing_of_the_name() =>
        Assert.DoesNotContain("Karim", await page.Html(new IpName(texts) { Full = "Karim", Own = "Karim", Locked = true }), StringComparison.Ordinal);

    [Fact]
    public async Task A_name_is_encoded() =>
        Assert.Contains("&lt;script&gt;", await page.Html(new IpName(texts) { Full = "<script>" }), StringComparison.Ordinal);

    [Fact]
    public async Task A_name_must_be_given() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.Html(new IpName(texts)));

    [Fact]
    public async Task The_number_of_a_figure_is_its_link_and_its_label_comes_before()
    {
        var figure = await page.Element(new IpFigure(texts, formats) { LabelText = "Personen", Value = 3015, Href = "/people", UnitText = "Zähleinheit Person", Day = new(2016, 3, 24), Definition = "#def" });

        Assert.Equal(["DT", "DD", "DD"], figure.Children.Select(c => c.TagName));
        Assert.Equal("3.015", figure.QuerySelector(".value a")!.TextContent);
        Assert.Contains("am 24.03.2016", figure.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Definition: Personen", figure.QuerySelector(".note a")!.TextContent);
    }

    [Theory]
    [InlineData(null, false, "unbekannt"), InlineData(2L, true, "unterdrückt"), InlineData(0L, false, "0")]
    public async Task A_figure_without_a_value_is_a_word_and_a_suppressed_one_is_not_in_the_page(long? value, bool suppressed, string shown)
    {
        var figure = await page.Element(new IpFigure(texts, formats) { LabelText = "x", Value = value, Suppressed = suppressed, UnitText = "y", Definition = "#d" });

        Assert.Equal(shown, figure.QuerySelector(".value")!.TextContent);
    }

    [Fact]
    public async Task A_figure_without_definition_or_unit_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.Html(new IpFigure(texts, formats) { LabelText = "x", Value = 1, UnitText = "y" }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.Html(new IpFigure(texts, formats) { LabelText = "x", Value = 1, Definition = "#d" }));
    }

    [Theory]
    [InlineData(State.Ok, "tag ok", "check"), InlineData(State.Wait, "tag wait", "clock"), InlineData(State.Stop, "tag stop", "stop")]
    public async Task A_coloured_state_has_a_word_and_an_icon(State state, string css, string icon)
    {
        var tag = await page.Element(new IpTag(texts) { State = state, TextText = "Wort" });

        Assert.Equal(css, tag.ClassName);
        Assert.Equal("Wort", tag.TextContent);
        Assert.Equal($"#i-{icon}", tag.QuerySelector("use")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_state_without_a_word_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.Html(new IpTag(texts) { State = State.Ok }));

    [Fact]
    public async Task The_answer_of_a_light_comes_first_then_its_norm_then_its_change()
    {
        var light = await page.Element(new IpLight(texts) { Answer = Answer.Wait, TextText = "Ja, mit Erlaubnis", NormText = "§ 61 Abs. 2 AsylG", Changes = new(2017, 1, 12), ChangesText = "frei" });

        Assert.Equal("Ja, mit Erlaubnis§\u00A061 Abs.\u00A02\u00A0AsylG · ändert sich am 12.01.2017: frei", light.TextContent);
        Assert.Equal("light wait", light.ClassName);
    }

    [Fact]
    public async Task A_light_without_a_norm_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.Html(new IpLight(texts) { TextText = "Ja" }));

    [Fact]
    public async Task A_norm_keeps_its_language_and_direction_in_another_language()
    {
        using var arabic = new Spoken("ar");
        var light = await page.Element(new IpLight(texts) { TextText = "نعم", NormText = "§ 61 AsylG" });

        Assert.Equal(("de", "ltr"), (light.QuerySelector("bdi")!.GetAttribute("lang")!, light.QuerySelector("bdi")!.GetAttribute("dir")!));
    }

    [Fact]
    public async Task A_button_with_an_address_is_a_link_and_without_one_submits()
    {
        Assert.Equal("A", (await page.Element(new IpButton(texts) { TextText = "x", Href = "/y" })).TagName);
        var button = await page.Element(new IpButton(texts) { TextText = "x", Kind = ButtonKind.Stop, Size = ButtonSize.Small, Key = "a", About = "Karim" });

        Assert.Equal(("BUTTON", "submit", "btn stop small", "a"), (button.TagName, button.GetAttribute("type")!, button.ClassName!, button.GetAttribute("aria-keyshortcuts")!));
        Assert.Equal("x: Karim", button.TextContent);
    }

    [Fact]
    public async Task A_day_speaks_to_machines_and_an_unknown_one_says_so()
    {
        Assert.Equal("2016-03-24", (await page.Element(new IpDate(texts, formats) { Day = new(2016, 3, 24) })).GetAttribute("datetime"));
        Assert.Equal("unbekannt", (await page.Element(new IpDate(texts, formats))).TextContent);
    }

    [Fact]
    public async Task A_page_has_one_first_heading()
    {
        await page.Html(new IpHeading(texts) { TitleText = "Eins" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => page.Html(new IpHeading(texts) { TitleText = "Zwei" }));
    }

    [Fact]
    public async Task The_actions_of_a_heading_follow_its_title()
    {
        var html = await page.Html(new IpHeading(texts) { TitleText = "Titel", OverText = "Drüber", LeadText = "Vorspann" }, "", ("ip-actions", new IpSlot(), "<a href='/x'>Tun</a>"));

        Assert.True(html.IndexOf("Drüber", StringComparison.Ordinal) < html.IndexOf("<h1>Titel</h1>", StringComparison.Ordinal));
        Assert.True(html.IndexOf("Vorspann", StringComparison.Ordinal) < html.IndexOf("Tun", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_panel_is_named_by_its_title_and_never_nested()
    {
        var panel = await page.Element(new IpPanel(texts, formats) { TitleText = "Was bremst", Columns = 7 }, "Inhalt");

        Assert.Equal("panel c7", panel.ClassName);
        Assert.Equal(panel.QuerySelector("h2")!.Id, panel.GetAttribute("aria-labelledby"));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            page.Html(new IpPanel(texts, formats) { TitleText = "a" }, "", ("ip-panel", new IpPanel(texts, formats) { TitleText = "b" }, "")));
    }

    [Fact]
    public async Task A_panel_without_right_shows_who_may_see_it_and_nothing_else()
    {
        var panel = await page.Element(new IpPanel(texts, formats) { TitleText = "Notizen", NoRight = "gallery.message.no-right" }, "Geheim");

        Assert.DoesNotContain("Geheim", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains("führende Stelle", panel.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_panel_names_its_time_in_Berlin_and_offers_a_reload()
    {
        page.Http.Request.Path = "/situation";
        var panel = await page.Element(new IpPanel(texts, formats) { TitleText = "x", StaleSince = new DateTime(2016, 3, 24, 7, 40, 0, DateTimeKind.Utc) });

        Assert.Contains("Stand 08:40\u00A0Uhr.", panel.TextContent, StringComparison.Ordinal);
        Assert.Equal("/situation", panel.QuerySelector("header a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_slot_outside_of_a_part_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.Html(new IpSlot()));

    [Fact]
    public async Task A_fact_shows_its_source_in_the_text_and_what_is_unknown_as_a_word()
    {
        var known = await page.Element(new IpFact(texts) { LabelText = "Deutsch", ValueText = "A2", SourceText = "Test", Day = new(2016, 2, 11) });
        var unknown = await page.Element(new IpFact(texts) { LabelText = "Deutsch" });

        Assert.Equal("A2 (Test, 11.02.2016)", known.QuerySelector("dd")!.TextContent);
        Assert.Equal("unbekannt", unknown.QuerySelector("dd")!.TextContent);
    }

    [Theory]
    [InlineData(1, 50, 412L, "1 bis 50 von 412", "next"), InlineData(2, 50, 412L, "51 bis 100 von 412", "next prev"), InlineData(9, 12, 412L, "401 bis 412 von 412", "prev")]
    public async Task Pages_are_counted_and_the_next_one_comes_first(int number, int shown, long total, string words, string links)
    {
        page.Http.Request.QueryString = new("?site=aachen&page=2");
        var pager = await page.Element(new IpPager(texts) { Page = number, Shown = shown, Total = total });

        Assert.Equal(words, pager.QuerySelector("span")!.TextContent);
        Assert.Equal(links, string.Join(' ', pager.QuerySelectorAll("a").Select(a => a.GetAttribute("rel"))));
        Assert.All(pager.QuerySelectorAll("a"), a => Assert.Contains("site=aachen", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_list_has_no_pages() => Assert.Equal("", await page.Html(new IpPager(texts) { Shown = 0, Total = 0 }));

    [Fact]
    public async Task The_first_page_has_no_number_in_its_address()
    {
        page.Http.Request.Path = "/people";
        page.Http.Request.QueryString = new("?page=2");
        var pager = await page.Element(new IpPager(texts) { Page = 2, Shown = 50, More = false });

        Assert.Equal("/people", pager.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void An_unknown_icon_is_refused() => Assert.Throws<ArgumentException>(() => Icons.Use(page.Http, "unicorn"));

    [Fact]
    public async Task A_page_carries_only_the_icons_it_uses()
    {
        await page.Html(new IpTag(texts) { State = State.Ok, TextText = "x" });
        using var writer = new StringWriter();
        Icons.Sprite(page.Http).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Contains("i-check", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("i-stop", writer.ToString(), StringComparison.Ordinal);
    }
}
