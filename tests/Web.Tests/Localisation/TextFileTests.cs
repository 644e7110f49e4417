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
        Assert.Equal(["de", "en", "ar", "fa", "ti", "kmr", "fr", "uk"], Languages.All.Select(l => l.Code));
        Assert.Equal(["ar", "fa"], Languages.All.Where(l => l.RightToLeft).Select(l => l.Code));
        Assert.Equal("rtl", Languages.DirectionOf("prs"));
        Assert.Equal("rtl", Languages.DirectionOf("ar-SY"));
        Assert.Equal("ltr", Languages.DirectionOf("ti"));
        Assert.Equal("ltr", Languages.DirectionOf(null));
    }

    [Fact]
    public void Every_language_has_its_texts() =>
        Assert.Equal(Languages.All.Select(l => l.Code).Order(StringComparer.Ordinal), Texts.Built.Files.Select(f => f.Language).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ar", "fa"), InlineData("fa", "ar"), InlineData("uk", "fr"), InlineData("kmr", "fr"), InlineData("ti", "fa")]
    public void No_wording_of_clients_is_that_of_another_language_or_the_German_one(string language, string other)
    {
        var mine = Client(language);

        Assert.Equal(20, mine.Count);
        Assert.Empty(mine.Intersect(Client(other)));
        Assert.Empty(mine.Intersect(Client("de")));
    }

    [Theory]
    [InlineData("ti", @"\p{IsEthiopic}"), InlineData("fa", @"\p{IsArabic}"), InlineData("ar", @"\p{IsArabic}"), InlineData("uk", @"\p{IsCyrillic}"), InlineData("kmr", "[A-Za-zçêîşûÇÊÎŞÛ]"), InlineData("fr", @"\p{L}")]
    public void Wordings_of_clients_are_written_in_one_script(string language, string letter) =>
        Assert.All(Client(language), text => Assert.All(text.Where(char.IsLetter), c => Assert.Matches(letter, c.ToString())));

    [Theory]
    [InlineData("#! review open", false, 0), InlineData("#! review done", true, 0), InlineData("a.b = x", false, 0), InlineData("#! review maybe", false, 1)]
    public void A_file_says_whether_a_native_speaker_has_read_it(string line, bool reviewed, int faults)
    {
        var file = TextFile.Parse("fa", new StringReader(line));

        Assert.Equal((reviewed, faults), (file.Reviewed, file.Faults.Count));
        Assert.Equal(!reviewed, new Texts([file]).Unreviewed("fa"));
    }

    private static IReadOnlyList<string> Client(string language) =>
        [.. Texts.Built.Files.Single(f => f.Language == language).Values.Where(t => ClientTexts.Contains(t.Key)).Select(t => t.Value)];

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
