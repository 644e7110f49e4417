using System.Text.RegularExpressions;

namespace IntegrationPoint.Web.Localisation.Checking;

/// <summary>Where the sources use texts: keys written out, and beginnings that are completed at run time.</summary>
public sealed partial class TextUse
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> literals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);

    /// <summary>Keys that must exist, with the place of their first use.</summary>
    public IReadOnlyDictionary<string, string> Keys => keys;

    /// <summary>Strings that look like keys; they count as use, and must exist when their area does.</summary>
    public IReadOnlyDictionary<string, string> Literals => literals;

    public IReadOnlyDictionary<string, string> Prefixes => prefixes;

    public static TextUse Of(string folder, KeyAttributes attributes)
    {
        var use = new TextUse();
        var files = Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(f => !Skipped().IsMatch(Path.GetRelativePath(folder, f)))
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            use.Read(Path.GetRelativePath(folder, file), File.ReadAllText(file), attributes);
        }

        return use;
    }

    public void Read(string file, string source, KeyAttributes attributes)
    {
        foreach (Match match in TextCalls().Matches(source))
        {
            keys.TryAdd(match.Groups["key"].Value, Place(file, source, match.Index));
        }

        foreach (Match match in Interpolated().Matches(source))
        {
            prefixes.TryAdd(match.Groups["prefix"].Value, Place(file, source, match.Index));
        }

        foreach (Match match in Quoted().Matches(source))
        {
            literals.TryAdd(match.Groups["key"].Value, Place(file, source, match.Index));
        }

        foreach (Match element in Elements().Matches(source))
        {
            ReadElement(file, source, element, attributes);
        }
    }

    private void ReadElement(string file, string source, Match element, KeyAttributes attributes)
    {
        foreach (Match attribute in Attributes().Matches(element.Value))
        {
            var value = attribute.Groups["value"].Value;
            if (value.Contains('@', StringComparison.Ordinal))
            {
                continue;
            }

            switch (attributes.IsPrefix(element.Groups["name"].Value, attribute.Groups["name"].Value))
            {
                case true:
                    prefixes.TryAdd(value + ".", Place(file, source, element.Index));
                    break;
                case false:
                    keys.TryAdd(value, Place(file, source, element.Index + attribute.Index));
                    break;
            }
        }
    }

    private static string Place(string file, string source, int index) =>
        $"{file}({source.AsSpan(0, index).Count('\n') + 1})";

    [GeneratedRegex(@"(^|[/\\])(obj|bin|node_modules|Migrations)[/\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Skipped();

    [GeneratedRegex(@"\b[Tt]exts(\.(Count|Html)\(|\.In\([^,()]+,\s*|\[)\s*""(?<key>[^""{}]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TextCalls();

    [GeneratedRegex(@"\$""(?<prefix>[a-z][a-z0-9-]*(\.[A-Za-z0-9-]+)*\.)\{", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Interpolated();

    [GeneratedRegex(@"""(?<key>[a-z][a-z0-9-]*(\.[A-Za-z0-9-]+)+)(?<!\.(db|csv|txt|json|css|js|svg|xlsx|pdf|html|cshtml|woff2))""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"<(?<name>ip-[a-z-]+)(\s+[a-z-]+(=""[^""]*(""[^""]*""[^""]*)*?"")?)*\s*/?>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Elements();

    [GeneratedRegex(@"\s(?<name>[a-z-]+)=""(?<value>[^""]*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attributes();
}
