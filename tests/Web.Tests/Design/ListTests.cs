using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>Tables, queues, steps and points as they stand in the gallery.</summary>
public sealed class ListTests(SharedApp app)
{
    [Fact]
    public async Task The_first_cell_heads_its_row_and_the_others_carry_the_name_of_their_column()
    {
        var table = (await Gallery()).QuerySelector("table.cards")!;
        var people = (await Gallery()).QuerySelectorAll("table").First(t => t.QuerySelector("caption")!.TextContent.StartsWith("Personen ohne", StringComparison.Ordinal));
        var row = people.QuerySelector("tbody tr")!;

        Assert.NotNull(table);
        Assert.Equal(["TH", "TD", "TD", "TD", "TD"], row.Children.Select(c => c.TagName));
        Assert.Equal(["geboren", "Tage", "Arbeit", null], row.QuerySelectorAll("td").Select(c => c.GetAttribute("data-label")));
        Assert.Equal("num", row.Children[2].ClassName);
    }

    [Fact]
    public async Task The_sorted_column_says_so_and_turns_round()
    {
        var head = (await Gallery()).QuerySelectorAll("th[aria-sort]").Single();

        Assert.Equal("descending", head.GetAttribute("aria-sort"));
        Assert.Equal("Tage, absteigend sortiert", head.TextContent);
        Assert.Equal("/design?sort=days", head.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_default_order_stands_in_words_in_the_caption() =>
        Assert.Contains((await Gallery()).QuerySelectorAll("caption"), c => c.TextContent == "Personen ohne Aktivität · am längsten wartende zuerst");

    [Fact]
    public async Task A_total_stands_in_the_foot() =>
        Assert.Equal("1.049", (await Gallery()).QuerySelector("tfoot td.num")!.TextContent);

    [Fact]
    public async Task Suppressed_and_missing_values_speak()
    {
        var page = await Gallery();

        Assert.Contains(page.QuerySelectorAll("td"), c => c.TextContent == "×unterdrückt");
        Assert.Contains(page.QuerySelectorAll("td .quiet"), c => c.TextContent == "kein Angebot");
    }

    [Fact]
    public async Task A_table_to_compare_scrolls_in_a_region_of_its_own()
    {
        var region = (await Gallery()).QuerySelectorAll(".table-wrap[role=region]").Single();

        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.Equal("Tabelle: Freie Plätze nach Standort", region.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Empty_loading_and_failed_lists_say_why()
    {
        var page = await Gallery();
        var words = page.QuerySelectorAll(".table-wrap > .empty").Select(e => e.TextContent.Trim()).ToList();

        Assert.Contains("Heute ist nichts fällig. 3 Personen warten auf einen Termin.", words);
        Assert.Contains("Wird berechnet. Das dauert etwa eine Sekunde.", words);
        Assert.Equal("status", page.QuerySelectorAll(".empty").Single(e => e.TextContent.StartsWith("Wird", StringComparison.Ordinal)).GetAttribute("role"));
        Assert.NotNull(page.QuerySelector(".empty.stop[role=alert]"));
    }

    [Fact]
    public async Task Rows_are_chosen_with_labelled_boxes_of_the_form_that_acts()
    {
        var plain = await Gallery();
        var choosing = await Gallery("/design?select=1");
        var boxes = choosing.QuerySelectorAll("td.pick input").OfType<IHtmlInputElement>().ToList();

        Assert.Empty(plain.QuerySelectorAll("td.pick"));
        Assert.Equal("/design?select=1", plain.QuerySelector(".bulk-offer a")!.GetAttribute("href"));
        Assert.Equal(["IP-2015-04417", "IP-2015-04001", "IP-2015-01604"], boxes.Select(b => b.Value));
        Assert.All(boxes, b => Assert.Equal(("ids", "gallery-bulk"), (b.Name!, b.GetAttribute("form")!)));
        Assert.Equal("Karim Al-Nasri wählen", boxes[0].Closest("label")!.TextContent);
        Assert.NotNull(choosing.QuerySelector(".bulk [role=status]"));
    }

    [Fact]
    public async Task The_button_of_a_row_names_its_person()
    {
        var page = await Gallery();

        Assert.Contains(page.QuerySelectorAll("td .btn"), b => b.TextContent == "Vorschlagen: Selam Kidane");
        Assert.Contains(page.QuerySelectorAll(".queue .btn"), b => b.TextContent == "Einwilligung einholen: Karim Al-Nasri");
    }

    [Fact]
    public async Task A_work_list_says_why_and_marks_the_row_in_hand()
    {
        var rows = (await Gallery()).QuerySelectorAll(".queue > li");

        Assert.All(rows, r => Assert.NotEmpty(r.QuerySelector(".why b")!.TextContent));
        Assert.Equal("true", rows.Single(r => r.ClassList.Contains("chosen")).GetAttribute("aria-current"));
        Assert.Equal(["dringend", "zurückgestellt", "erledigt"], rows.Select(r => r.QuerySelector("svg")!.GetAttribute("aria-label")).OfType<string>());
    }

    [Fact]
    public async Task Steps_speak_their_state()
    {
        var page = await Gallery();
        var steps = page.QuerySelectorAll(".steps:not(.across) > li");

        Assert.Equal("erledigt", steps[0].QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Contains("überfällig", steps[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("step", steps[2].GetAttribute("aria-current"));
        Assert.Contains("(jetzt)", steps[2].TextContent, StringComparison.Ordinal);
        Assert.Equal("4", steps[3].QuerySelector(".dot")!.TextContent);
        Assert.Equal("R2", page.QuerySelectorAll(".steps.across .dot")[3].TextContent);
    }

    [Fact]
    public async Task Points_are_text_with_a_reason_and_add_up()
    {
        var points = (await Gallery()).QuerySelector(".points")!;

        Assert.Equal("220 von 250", points.Children[1].QuerySelector(".val")!.TextContent);
        Assert.All(points.Children.SkipLast(1), p => Assert.NotEmpty(p.QuerySelector(".why")!.TextContent));
        Assert.Equal("590 von 700", points.QuerySelector(".sum .val")!.TextContent);
        Assert.All(points.QuerySelectorAll("svg"), s => Assert.Equal("true", s.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task A_chip_says_what_it_takes_away()
    {
        var chip = (await Gallery("/design?site=aachen&only=Free&page=3")).QuerySelectorAll(".chip")[0];

        Assert.Equal("/design?only=Free", chip.GetAttribute("href"));
        Assert.Equal("entfernen", chip.QuerySelector("svg")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task A_filter_is_an_address_and_keeps_the_order()
    {
        var form = (await Gallery("/design?sort=-days&page=3")).QuerySelectorAll("form.panel").OfType<IHtmlFormElement>().Single();

        Assert.Equal("get", form.Method);
        Assert.Equal("-days", form.QuerySelector("input[type=hidden][name=sort]")!.GetAttribute("value"));
        Assert.Null(form.QuerySelector("[name=page]"));
    }

    private async Task<IHtmlDocument> Gallery(string path = "/design")
    {
        using var client = app.Anonymous();
        return await app.Document(client, path);
    }
}
