using System.Text.RegularExpressions;

namespace IntegrationPoint.Web.Design;

/// <summary>Makes one short style sheet of the files under wwwroot/styles.</summary>
public static partial class StyleSheet
{
    public static string Join(IEnumerable<string> sources) =>
        string.Concat(sources.Select(source => Spaces().Replace(Comments().Replace(source, ""), Tighten).Trim())).Replace(";}", "}", StringComparison.Ordinal);

    /// <summary>Adds the content hash to each url(...) the sheet names.</summary>
    public static string WithVersions(string css, Func<string, string?> version) =>
        Urls().Replace(css, url => version("/" + url.Groups["path"].Value) is { } known ? $"url({url.Groups["path"].Value}?v={known})" : url.Value);

    private static string Tighten(Match match) => match.Groups["sign"] is { Success: true } sign ? sign.Value : " ";

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comments();

    // A blank before "(" and around "+" or "-" carries meaning in media queries and calc; those stay.
    [GeneratedRegex(@"\s*(?<sign>[{};,])\s*|(?<sign>:)\s+|\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"url\((?<path>[^)?]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Urls();
}
