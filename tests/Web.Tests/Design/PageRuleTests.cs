using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>What holds for the HTML of every page; run on the pages everybody may open.</summary>
public sealed class PageRuleTests(SharedApp app)
{
    public static TheoryData<string> Pages =>
        ["/design", "/design?errors=1", "/design?select=1", "/design?lang=ar", "/privacy", "/accessibility", "/accessibility/report", "/preferences", "/privacy?lang=en"];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_has_one_first_heading_and_no_jump_below(string path)
    {
        var page = await Open(path);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Where(h => h.Closest("dialog") is null).Select(h => h.LocalName[1] - '0').ToList();

        Assert.Single(levels, 1);
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} then h{pair.Second}"));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task The_skip_link_comes_first_and_leads_to_the_main_part(string path)
    {
        var page = await Open(path);
        var first = page.Body!.QuerySelectorAll("a, button, input")[0];

        Assert.Equal("#main", first.GetAttribute("href"));
        Assert.Equal("-1", page.QuerySelector("main#main")!.GetAttribute("tabindex"));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_id_is_given_once_and_every_reference_finds_it(string path)
    {
        var page = await Open(path);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        var references = ((string[])["aria-labelledby", "aria-describedby", "aria-controls", "for", "form"])
            .SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(e => e.GetAttribute(name)!.Split(' ')))
            .Concat(page.QuerySelectorAll("a[href^='#'], use[href^='#']").Select(e => e.GetAttribute("href")![1..]));

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), references.ToHashSet(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_control_has_a_label_and_says_what_may_fill_it(string path)
    {
        var page = await Open(path);
        var controls = page.QuerySelectorAll("input:not([type=hidden]), select, textarea");

        Assert.All(controls, c => Assert.True(
            c.HasAttribute("aria-label") || c.Closest("label") is not null || page.QuerySelector($"label[for='{c.Id}']") is not null, c.OuterHtml));
        Assert.All(controls.Where(c => c.GetAttribute("type") is not ("radio" or "checkbox")), c => Assert.NotNull(c.GetAttribute("autocomplete")));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Icons_are_silent_or_labelled_and_all_drawn(string path)
    {
        var page = await Open(path);
        var icons = page.QuerySelectorAll("svg.icon");

        Assert.All(icons, i => Assert.True(i.GetAttribute("aria-hidden") == "true" ^ i.HasAttribute("aria-label"), i.OuterHtml));
        Assert.Equal(page.QuerySelectorAll("symbol").Select(s => s.Id), page.QuerySelectorAll("use").Select(u => u.GetAttribute("href")![1..]).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_carries_a_style_or_a_handler_and_scripts_are_modules(string path)
    {
        var page = await Open(path);

        Assert.Empty(page.QuerySelectorAll("[style], style"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("script"), s => Assert.True(s.GetAttribute("type") == "module" && s.HasAttribute("src") && s.TextContent.Length == 0));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Tables_have_a_caption_and_scoped_headers(string path)
    {
        var page = await Open(path);

        Assert.All(page.QuerySelectorAll("table"), t => Assert.NotEmpty(t.QuerySelector("caption")!.TextContent));
        Assert.All(page.QuerySelectorAll("th"), h => Assert.Contains(h.GetAttribute("scope"), (string[])["col", "row"]));
        Assert.All(page.QuerySelectorAll("tbody tr"), r => Assert.NotNull(r.QuerySelector("th[scope=row]")));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Foreign_scripts_say_their_language_and_direction(string path)
    {
        var page = await Open(path);
        var foreign = page.Body!.QuerySelectorAll("bdi, span, p, input").Where(e => e.ChildElementCount == 0 && HasArabic(e.TextContent + e.GetAttribute("value")));

        Assert.All(foreign, e => Assert.Equal("rtl", Nearest(e, "dir")));
        Assert.All(foreign, e => Assert.Contains(Nearest(e, "lang"), (string[])["ar", "fa"]));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task The_page_is_small_and_names_itself(string path)
    {
        var page = await Open(path);

        Assert.EndsWith(" · Integration Point", page.Title, StringComparison.Ordinal);
        Assert.InRange(page.Source.Length, 1000, 60 * 1024);
        Assert.NotEmpty(page.QuerySelectorAll("a[href='/accessibility']"));
        Assert.NotEmpty(page.QuerySelectorAll("a[href='/accessibility/report']"));
    }

    private static string? Nearest(IElement element, string attribute) => element.Closest($"[{attribute}]")?.GetAttribute(attribute);

    private static bool HasArabic(string? text) => text?.Any(c => c is >= '\u0600' and <= '\u06FF') == true;

    private async Task<IHtmlDocument> Open(string path)
    {
        using var client = app.Anonymous();
        return await app.Document(client, path);
    }
}
