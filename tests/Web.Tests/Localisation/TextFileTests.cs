using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Tests.Localisation;

public sealed class TextFileTests
{
    private static readonly string[] Areas =
        ["common", "nav", "design", "account", "security", "people", "search", "intake", "interview", "duplicates", "imports", "situation", "figures", "access", "audit", "admin", "errors", "cli"];

    [Fact]
    public void Comments_and_blank_lines_are_skipped_and_equal_signs_belong_to_the_text()
    {
        var file = TextFile.Parse("de", new StringReader("## area\n\n# note\na.b = x = y\n   \na.c=z"));

        Assert.Empty(file.Faults);
        Assert.Equal("x = y", file.Values["a.b"]);
        Assert.Equal("z", file.Values["a.c"]);
    }

    [Theory]
    [InlineData("de"), InlineData("en")]
    public void Every_area_has_its_heading_so_that_hands_do_not_meet(string language)
    {
        using var stream = typeof(Texts).Assembly.GetManifestResourceStream($"IntegrationPoint.Web.Localisation.{language}.txt")!;
        using var reader = new StreamReader(stream);
        var headings = reader.ReadToEnd().Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..].Trim()).ToList();

        Assert.Subset(headings.ToHashSet(StringComparer.Ordinal), Areas.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(headings.Distinct(StringComparer.Ordinal), headings);
    }

    [Fact]
    public void The_languages_of_clients_know_their_direction_and_name_themselves()
    {
        Assert.Equal(["de", "en", "ar", "fa", "ti", "ku", "fr", "uk"], Languages.All.Select(l => l.Code));
        Assert.Equal(["ar", "fa"], Languages.All.Where(l => l.RightToLeft).Select(l => l.Code));
        Assert.Equal("rtl", Languages.DirectionOf("prs"));
        Assert.Equal("rtl", Languages.DirectionOf("ar-SY"));
        Assert.Equal("ltr", Languages.DirectionOf("ti"));
        Assert.Equal("ltr", Languages.DirectionOf(null));
    }

    [Fact]
    public void German_wording_keeps_the_rules_of_the_house()
    {
        string[] banned = ["leider", "!", "Flüchtlingsstrom", "Verweigerung", "Verfügbarkeit", "erfolgreich", "Fehlerhafte", "Keine Berechtigung"];
        var offenders = Texts.Built.Files.Single(f => f.Language == "de").Values
            .Where(t => banned.Any(word => t.Value.Contains(word, StringComparison.Ordinal)))
            .Select(t => t.Key);

        Assert.Empty(offenders);
    }
}
