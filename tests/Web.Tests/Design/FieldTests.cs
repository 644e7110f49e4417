using System.ComponentModel.DataAnnotations;
using AngleSharp.Dom;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Tests.Localisation;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>Fields and choices: labels, hints, errors and input that is kept.</summary>
public sealed class FieldTests : IDisposable
{
    private readonly Spoken spoken = new("de");
    private readonly Drawn page = new();
    private readonly Sample sample = new();

    private enum Step
    {
        Accept,
        Decline,
    }

    private sealed class Sample
    {
        [Required, StringLength(40)]
        public string Family { get; set; } = "Al-Nasri";

        public DateOnly? Until { get; set; } = new(2016, 7, 18);

        public int Weeks { get; set; } = 1200;

        public bool Agrees { get; set; }

        public Step? Step { get; set; }

        public IReadOnlyList<string> Needs { get; set; } = ["money"];
    }

    public void Dispose() => spoken.Dispose();

    [Fact]
    public async Task A_field_has_label_name_value_and_says_what_may_fill_it()
    {
        var input = (await Field(nameof(Sample.Family))).QuerySelector("input")!;

        Assert.Equal(("Family", "Al-Nasri", "off", "40"), (input.GetAttribute("name")!, input.GetAttribute("value")!, input.GetAttribute("autocomplete")!, input.GetAttribute("maxlength")!));
        Assert.True(input.HasAttribute("required"));
        Assert.False(input.HasAttribute("placeholder"));
    }

    [Fact]
    public async Task A_field_without_a_label_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.Html(new IpField(Texts.Built) { Name = "x" }));

    [Fact]
    public async Task Days_and_numbers_are_typed_in_German_form()
    {
        Assert.Equal("18.07.2016", (await Field(nameof(Sample.Until))).QuerySelector("input")!.GetAttribute("value"));
        Assert.Equal("1200", (await Field(nameof(Sample.Weeks))).QuerySelector("input")!.GetAttribute("value"));
        Assert.Equal("numeric", (await Field(nameof(Sample.Until))).QuerySelector("input")!.GetAttribute("inputmode"));
    }

    [Fact]
    public async Task A_wrong_input_is_kept_marked_and_explained()
    {
        page.ModelState.SetModelValue("Until", "31.02.2016", "31.02.2016");
        page.ModelState.AddModelError("Until", "Den Tag gibt es nicht.");
        var field = await Field(nameof(Sample.Until), f => f.HintText = "Tag.Monat.Jahr");
        var input = field.QuerySelector("input")!;

        Assert.Equal("31.02.2016", input.GetAttribute("value"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("f-Until-hint f-Until-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("Den Tag gibt es nicht.", field.QuerySelector("#f-Until-error")!.TextContent);
    }

    [Fact]
    public async Task A_locked_field_is_shown_with_its_owner_and_not_changed()
    {
        var field = await Field(nameof(Sample.Family), f => f.LockedBy = "Sozialamt");

        Assert.True(field.QuerySelector("input")!.HasAttribute("readonly"));
        Assert.Contains("Sozialamt", field.QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conflict_is_part_of_the_description()
    {
        var field = await Field(nameof(Sample.Family), f => f.Conflict = "Torsten Breuer hat um 09:41 gespeichert.");

        Assert.Contains("f-Family-conflict", field.QuerySelector("input")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_or_no_is_a_check_box_inside_its_label()
    {
        sample.Agrees = true;
        var field = await Field(nameof(Sample.Agrees));

        Assert.True(field.QuerySelector("label.check > input[type=checkbox][value=true]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_select_offers_its_choices_and_keeps_the_chosen_one()
    {
        var field = await Field(nameof(Sample.Family), f =>
        {
            f.Items = new[] { new Choice("a", "A"), new Choice("Al-Nasri", "عربي", Lang: "ar") };
            f.None = "common.unknown";
        });
        var chosen = field.QuerySelector("option[selected]")!;

        Assert.Equal(["", "a", "Al-Nasri"], field.QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
        Assert.Equal(("Al-Nasri", "ar", "rtl"), (chosen.GetAttribute("value")!, chosen.GetAttribute("lang")!, chosen.GetAttribute("dir")!));
    }

    [Fact]
    public async Task Many_lines_are_a_text_area_that_keeps_its_first_line()
    {
        sample.Family = "\nzweite Zeile";
        var area = (await Field(nameof(Sample.Family), f => f.Rows = 3)).QuerySelector("textarea")!;

        Assert.Equal("3", area.GetAttribute("rows"));
        Assert.EndsWith("zweite Zeile", area.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_answer_is_a_set_of_radios_under_its_legend()
    {
        sample.Step = Step.Decline;
        var set = await page.Element(new IpChoices(Texts.Built) { For = Expression(nameof(Sample.Step)), Options = Enum.GetValues<Step>(), Text = "gallery.form.answer", Required = true });

        Assert.Equal("Wie antworten Sie?", set.QuerySelector("legend")!.TextContent);
        Assert.Equal(["annehmen", "ablehnen"], set.QuerySelectorAll("label").Select(l => l.TextContent));
        Assert.Equal("Decline", set.QuerySelector("input[type=radio][checked]")!.GetAttribute("value"));
        Assert.Equal("f-Step", set.QuerySelector("input")!.Id);
    }

    [Fact]
    public async Task Several_answers_are_check_boxes_and_tiles_show_an_icon_and_a_tick()
    {
        var set = await page.Element(new IpChoices(Texts.Built)
        {
            For = Expression(nameof(Sample.Needs)),
            LegendText = "Was?",
            Tiles = true,
            Options = new[] { new Choice("money", "Geld", Icon: "money"), new Choice("ar", "العربية", Lang: "ar") },
        });

        Assert.Equal(2, set.QuerySelectorAll("label.tile > input[type=checkbox]").Length);
        Assert.Equal("money", set.QuerySelector("input[checked]")!.GetAttribute("value"));
        Assert.Equal(["#i-money", "#i-check", "#i-check"], set.QuerySelectorAll("use").Select(u => u.GetAttribute("href")));
        Assert.Equal("rtl", set.QuerySelector("span[lang=ar]")!.GetAttribute("dir"));
    }

    [Fact]
    public async Task What_was_chosen_before_an_error_stays_chosen()
    {
        string[] sent = ["doctor", "money"];
        page.ModelState.SetModelValue("Needs", sent, "doctor,money");
        page.ModelState.AddModelError("Needs", "Höchstens eins.");
        var set = await page.Element(new IpChoices(Texts.Built) { For = Expression(nameof(Sample.Needs)), LegendText = "Was?", Options = new[] { new Choice("money", "Geld"), new Choice("doctor", "Arzt"), new Choice("house", "Haus") } });

        Assert.Equal(["money", "doctor"], set.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")));
        Assert.Equal("f-Needs-error", set.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_question_in_two_languages_says_which_language_each_half_is()
    {
        var pair = await page.Element(new IpPair(Texts.Built) { Second = "ar", Say = "gallery.form.language", SayHint = "public.taste.title" }, "<p>Feld</p>");

        Assert.Equal(("ar", "rtl"), (pair.QuerySelector(".second .label")!.GetAttribute("lang")!, pair.QuerySelector(".second .label")!.GetAttribute("dir")!));
        Assert.Equal("de", pair.QuerySelector(".second .quiet")!.GetAttribute("lang"));
        Assert.Null((await page.Element(new IpPair(Texts.Built), "<p>Feld</p>")).QuerySelector(".second"));
    }

    private Task<IElement> Field(string property, Action<IpField>? more = null)
    {
        var field = new IpField(Texts.Built) { For = Expression(property), LabelText = "Name" };
        more?.Invoke(field);
        return page.Element(field);
    }

    private ModelExpression Expression(string property)
    {
        using var services = new ServiceCollection().AddMvcCore().AddDataAnnotations().Services.AddLogging().BuildServiceProvider();
        var metadata = services.GetRequiredService<IModelMetadataProvider>();
        return new ModelExpression(property, new ModelExplorer(metadata, metadata.GetMetadataForType(typeof(Sample)), sample).GetExplorerForProperty(property));
    }
}
