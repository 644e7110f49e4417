using System.Text;
using System.Text.RegularExpressions;
using IntegrationPoint.Web.Design;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>The rules every style sheet, script and page keeps.</summary>
public sealed partial class StyleRuleTests
{
    private static readonly Assets Assets = new(typeof(Assets).Assembly);

    [Fact]
    public void No_style_names_a_physical_side() =>
        Assert.Empty(Found(Sources.Styles, Physical()));

    [Fact]
    public void No_page_carries_a_style_or_a_script_of_its_own()
    {
        Assert.Empty(Found(Sources.Pages, StyleAttribute()));
        Assert.Empty(Found(Sources.Pages, InlineScript()));
    }

    [Fact]
    public void No_part_writes_a_style_or_a_handler() =>
        Assert.Empty(Found(Sources.Pages, Handler()));

    [Fact]
    public void The_one_style_sheet_stays_below_forty_kilobytes() =>
        Assert.InRange(Assets.Find(Assets.StylePath)!.Body.Length, 10_000, 40_000);

    [Fact]
    public void Each_script_stays_below_five_kilobytes_and_what_every_page_loads_below_fifteen()
    {
        Assert.All(Sources.Scripts, s => Assert.InRange(Encoding.UTF8.GetByteCount(s.Text), 1, 5 * 1024));
        Assert.InRange(Sources.Scripts.Where(s => Path.GetFileName(Path.GetDirectoryName(s.Name)) == "scripts").Sum(s => Encoding.UTF8.GetByteCount(s.Text)), 1, 15 * 1024);
        // Desk and interview alone keep answers on the device (ADR 10).
        Assert.InRange(Sources.Scripts.Sum(s => Encoding.UTF8.GetByteCount(s.Text)), 1, 19 * 1024);
    }

    [Fact]
    public void No_script_builds_markup_from_words_or_speaks_itself() =>
        Assert.Empty(Found(Sources.Scripts, DangerousScript()));

    [Fact]
    public void Every_token_that_is_used_exists_and_every_colour_is_a_token()
    {
        var all = string.Concat(Sources.Styles.Select(s => s.Text));
        var known = Declared().Matches(all).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Used().Matches(all).Select(m => m.Groups["name"].Value).Where(name => !known.Contains(name)).Distinct());
        Assert.Empty(Found(Sources.Styles.Where(s => !s.Name.Contains("tokens", StringComparison.Ordinal) && !s.Name.Contains("paper", StringComparison.Ordinal) && !s.Name.Contains("media", StringComparison.Ordinal)), RawColour()));
    }

    [Fact]
    public void No_text_is_smaller_than_thirteen_pixels_on_screen()
    {
        var sizes = FontSize().Matches(string.Concat(Sources.Styles.Select(s => s.Text)))
            .Select(m => double.Parse(m.Groups["size"].Value, System.Globalization.CultureInfo.InvariantCulture) * (m.Groups["unit"].Value == "rem" ? 16 : 1));

        Assert.All(sizes, size => Assert.InRange(size, 12, 40)); // 12 px only inside the drawings of the council paper
    }

    [Fact]
    public void Joining_the_sheets_keeps_what_has_a_meaning()
    {
        var joined = StyleSheet.Join(["/* note */\na > b , c:hover { color : red; inline-size: calc(100% - 2rem) }\n@media (max-width: 10rem) and (forced-colors: active) { a { --x: 1 } }", "b { }"]);

        Assert.Contains("calc(100% - 2rem)", joined, StringComparison.Ordinal);
        Assert.Contains("@media (max-width:10rem) and (forced-colors:active)", joined, StringComparison.Ordinal);
        Assert.Contains("a > b,c:hover{", joined, StringComparison.Ordinal);
        Assert.DoesNotContain("note", joined, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Found(IEnumerable<(string Name, string Text)> files, Regex rule) =>
        files.SelectMany(f => rule.Matches(f.Text).Select(m => $"{f.Name}: {m.Value.Trim()}"));

    [GeneratedRegex(@"(?<![a-z-])((margin|padding|border|inset|scroll-padding|scroll-margin)-(left|right|top|bottom)|left|right|top|bottom|(min-|max-)?(width|height))\s*:(?!\s*\d[^;{}]*\)\s*[{a])|text-align:\s*(left|right)|float:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Physical();

    [GeneratedRegex(@"\sstyle\s*=", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleAttribute();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)|<style", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineScript();

    [GeneratedRegex(@"\son[a-z]+\s*=\s*""|javascript:", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Handler();

    [GeneratedRegex(@"innerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|\.style\.|alert\(|confirm\(", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DangerousScript();

    [GeneratedRegex(@"(?<name>--[a-z0-9-]+)\s*:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declared();

    [GeneratedRegex(@"var\((?<name>--[a-z0-9-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Used();

    [GeneratedRegex(@":\s*[^;{}]*#[0-9a-f]{3,8}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RawColour();

    [GeneratedRegex(@"(font-size|--size-[a-z0-9]+):\s*(?<size>[0-9.]+)(?<unit>rem|px)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FontSize();
}
