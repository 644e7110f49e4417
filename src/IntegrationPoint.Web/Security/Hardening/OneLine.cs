namespace IntegrationPoint.Web.Security.Hardening;

/// <summary>Text from outside as it may stand in a log: one line, no control characters, cut to a length (ASVS 16.4.1).</summary>
public static class OneLine
{
    public static string Of(string? text, int max)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var cut = text.Length > max ? text[..max] : text;
        return cut.Any(Breaks) ? string.Create(cut.Length, cut, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = Breaks(from[i]) ? ' ' : from[i];
            }
        }) : cut;
    }

    // Line and paragraph separators, directional overrides and lone surrogates make a log lie as well as CR and LF do.
    private static bool Breaks(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
