using System.Globalization;
using System.Text.RegularExpressions;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>Contrast of every pair of colours, computed from the tokens themselves (WCAG 2.2, relative luminance).</summary>
public sealed partial class ContrastTests
{
    private static readonly string Tokens = Sources.Styles.Single(s => s.Name.EndsWith("10-tokens.css", StringComparison.Ordinal)).Text;

    private static readonly Dictionary<string, Dictionary<string, string>> Themes = new(StringComparer.Ordinal)
    {
        ["light"] = Colours(Tokens.IndexOf(":root {", StringComparison.Ordinal)),
        ["dark by choice"] = Colours(Tokens.IndexOf(":root[data-kern-theme=\"dark\"]", StringComparison.Ordinal)),
        ["dark by device"] = Colours(Tokens.IndexOf(":root:not([data-kern-theme=\"light\"])", StringComparison.Ordinal)),
    };

    public static TheoryData<string, string, string> TextPairs => Pairs(
        "text surface", "text canvas", "text sunken", "text accent-soft", "text-quiet surface", "text-quiet canvas", "text-quiet accent-soft", "text-quiet sunken",
        "accent surface", "accent canvas", "accent-strong surface", "accent-strong accent-soft", "on-accent accent", "on-accent accent-strong",
        "ok surface", "ok ok-soft", "wait surface", "wait wait-soft", "stop surface", "stop canvas", "stop stop-soft", "surface text");

    public static TheoryData<string, string, string> ControlPairs => Pairs(
        "line-control surface", "line-control canvas", "accent surface", "accent canvas", "data-1 surface", "data-2 surface", "data-3 surface", "data-1 sunken", "stop surface");

    [Theory, MemberData(nameof(TextPairs))]
    public void Text_reaches_seven_to_one(string theme, string ink, string ground) =>
        Assert.InRange(Contrast(theme, ink, ground), 7.0, 21.0);

    [Theory, MemberData(nameof(ControlPairs))]
    public void Borders_and_chart_ink_reach_three_to_one(string theme, string ink, string ground) =>
        Assert.InRange(Contrast(theme, ink, ground), 3.0, 21.0);

    [Fact]
    public void Both_ways_into_the_dark_are_the_same() =>
        Assert.Equal(Themes["dark by choice"].OrderBy(t => t.Key, StringComparer.Ordinal), Themes["dark by device"].OrderBy(t => t.Key, StringComparer.Ordinal));

    [Fact]
    public void The_dark_names_every_colour_of_the_light() =>
        Assert.Equal(Themes["light"].Keys.Order(StringComparer.Ordinal), Themes["dark by choice"].Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_reckoning_itself_is_right()
    {
        Assert.Equal(21.0, Ratio("#000000", "#ffffff"), 2);
        Assert.Equal(4.54, Ratio("#767676", "#ffffff"), 2);
    }

    private static double Contrast(string theme, string ink, string ground) => Ratio(Themes[theme][ink], Themes[theme][ground]);

    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var rgb = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (0.2126 * Channel(rgb >> 16)) + (0.7152 * Channel(rgb >> 8)) + (0.0722 * Channel(rgb));
    }

    private static double Channel(int value)
    {
        var part = (value & 255) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private static Dictionary<string, string> Colours(int from) =>
        Colour().Matches(Tokens[from..Tokens.IndexOf('}', from)]).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);

    private static TheoryData<string, string, string> Pairs(params string[] pairs) =>
        new(from theme in Themes.Keys from pair in pairs select (theme, pair.Split(' ')[0], pair.Split(' ')[1]));

    [GeneratedRegex("--(?<name>[a-z0-9-]+): (?<value>#[0-9a-f]{6});", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour();
}
