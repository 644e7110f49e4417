using System.Runtime.CompilerServices;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Localisation.Checking;

namespace IntegrationPoint.Web.Tests.Localisation;

/// <summary>What breaks the build.</summary>
public sealed class TextsCheckTests
{
    private static readonly KeyAttributes Attributes = new(typeof(Texts).Assembly);

    [Fact]
    public void All_texts_of_the_program_are_there_used_and_alike_in_both_languages()
    {
        var source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src"));

        Assert.Empty(TextsCheck.Run(Texts.Built, TextUse.Of(source, Attributes)));
    }

    [Theory]
    [InlineData("@Texts[\"a.lost\"]")]
    [InlineData("texts.Count(\"a.lost\", n)")]
    [InlineData("Texts.Html(\"a.lost\", x)")]
    [InlineData("texts.In(language, \"a.lost\")")]
    [InlineData("<ip-panel title=\"a.lost\">")]
    [InlineData("<ip-panel columns=\"4\"\n  note=\"a.lost\" flush=\"true\">")]
    [InlineData("<ip-panel title-text=\"@Texts[\"a.b\", 3]\" note=\"a.lost\">")]
    [InlineData("<ip-choices for=\"X\" legend=\"a.lost\" />")]
    [InlineData("services.AddArea(\"a.lost\", \"/x\", \"y\", 'x', 10)")]
    [InlineData("new Refusal(\"a.lost\")")]
    public void A_missing_text_is_found_wherever_its_key_is_written(string source) =>
        Assert.Contains(Check("a.b = x", "a.b = y", source + " \"a.b\""), f => f.StartsWith("Page.cshtml(", StringComparison.Ordinal) && f.Contains("error TEXT01: a.lost", StringComparison.Ordinal));

    [Fact]
    public void The_place_of_a_missing_text_names_its_line() =>
        Assert.Contains("Page.cshtml(3): error TEXT01: a.lost has no text in de.txt", Check("a.b = x", "a.b = y", "\"a.b\"\n\n@Texts[\"a.lost\"]"));

    [Fact]
    public void An_unused_text_is_a_fault() =>
        Assert.Equal(["de.txt: error TEXT02: a.c is used nowhere"], Check("a.b = x\na.c = y", "a.b = x\na.c = y", "\"a.b\""));

    [Theory]
    [InlineData("Texts[$\"a.step.{step}\"]")]
    [InlineData("<ip-choices for=\"Step\" options=\"Model.Steps\" text=\"a.step\" />")]
    public void Keys_completed_at_run_time_count_as_used(string source) =>
        Assert.Empty(Check("a.step = q\na.step.One = x\na.step.Two = y", "a.step = q\na.step.One = x\na.step.Two = y", source + " \"a.step\""));

    [Fact]
    public void A_declared_beginning_counts_as_used() =>
        Assert.Empty(Check("#! dynamic a.step.*\na.step.One = x", "a.step.One = y", ""));

    [Fact]
    public void A_beginning_without_any_text_is_a_fault() =>
        Assert.Contains(Check("a.b = x", "a.b = y", "\"a.b\" Texts[$\"a.nothing.{x}\"]"), f => f.Contains("no text in de.txt begins with a.nothing.", StringComparison.Ordinal));

    [Fact]
    public void A_file_name_or_a_key_of_an_unknown_area_is_no_text() =>
        Assert.Empty(Check("a.b = x", "a.b = y", "\"a.b\" \"a.csv\" \"b.c\""));

    [Fact]
    public void A_text_missing_in_English_is_a_fault() =>
        Assert.Contains("en.txt: error TEXT03: a.c is missing", Check("a.b = x\na.c = y", "a.b = x", "\"a.b\" \"a.c\""));

    [Fact]
    public void A_text_only_in_English_is_a_fault() =>
        Assert.Contains("en.txt: error TEXT04: a.c is not in de.txt", Check("a.b = x", "a.b = x\na.c = y", "\"a.b\""));

    [Fact]
    public void Other_places_than_in_German_are_a_fault() =>
        Assert.Contains("en.txt: error TEXT05: a.b has other places than in de.txt", Check("a.b = {0} von {1}", "a.b = {0}", "\"a.b\""));

    [Fact]
    public void A_plural_form_the_language_does_not_have_is_a_fault() =>
        Assert.Contains(Check("a.b#one = x\na.b#other = y", "a.b#few = x\na.b#other = y", "\"a.b\""), f => f.Contains("TEXT06: a.b#few", StringComparison.Ordinal));

    [Fact]
    public void A_partial_language_may_leave_out_texts_but_not_in_an_area_it_promises()
    {
        Assert.Empty(Check("a.b = x\nc.d = y", "a.b = x\nc.d = y", "\"a.b\" \"c.d\"", "c.d = ص"));
        Assert.Contains("ar.txt: error TEXT03: c.d is missing", Check("a.b = x\nc.d = y", "a.b = x\nc.d = y", "\"a.b\" \"c.d\"", "#! complete c\na.b = ص"));
        Assert.Contains("ar.txt: error TEXT04: e.f is not in de.txt", Check("a.b = x", "a.b = x", "\"a.b\"", "e.f = ص"));
    }

    [Fact]
    public void What_clients_read_may_be_left_out_in_no_language() =>
        Assert.Equal(
            ["ar.txt: error TEXT03: intake.ask.name is missing"],
            Check("intake.ask.name = x\nintake.save = y", "intake.ask.name = x\nintake.save = y", "\"intake.ask.name\" \"intake.save\"", "#! review open"));

    [Fact]
    public void Other_places_in_what_clients_read_are_a_fault() =>
        Assert.Contains("ar.txt: error TEXT05: intake.ask.name has other places than in de.txt", Check("intake.ask.name = {0}", "intake.ask.name = {0}", "\"intake.ask.name\"", "intake.ask.name = ص"));

    [Fact]
    public void Twice_the_same_key_an_empty_text_or_a_line_without_sign_is_a_fault()
    {
        var faults = Check("a.b = x\na.b = y\na.c =\nnonsense", "a.b = x", "\"a.b\"");

        Assert.Contains("de.txt(2): error TEXT00: a.b stands twice", faults);
        Assert.Contains("de.txt(3): error TEXT00: a.c has no text", faults);
        Assert.Contains("de.txt(4): error TEXT00: expected `key = value`", faults);
    }

    private static IReadOnlyList<string> Check(string german, string english, string source, string? arabic = null)
    {
        List<TextFile> files = [TextFile.Parse("de", new StringReader(german)), TextFile.Parse("en", new StringReader(english))];
        if (arabic is not null)
        {
            files.Add(TextFile.Parse("ar", new StringReader(arabic)));
        }

        var use = new TextUse();
        use.Read("Page.cshtml", source, Attributes);
        return TextsCheck.Run(new Texts(files), use);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
