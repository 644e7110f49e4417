using System.Text.RegularExpressions;

namespace IntegrationPoint.Web.Localisation;

/// <summary>Puts no-break spaces where a line must not end: inside norms, before units, between day and time.</summary>
public static partial class NoBreak
{
    public const char Space = '\u00A0';

    public static string In(string text) =>
        Places().Replace(text, match => match.Value.Replace(' ', Space));

    [GeneratedRegex(@"§§? (?=\d)|\b(?:Abs|Nr|S|Art|Satz|Alt|Buchst)\.? (?=\d|[a-z]\b)|(?<=[\d}]) (?=(?:€|%|Uhr|Min\.|km|h|Stunden|Tage|Wochen|Monate|Jahre|Arbeitstage)(?!\p{L}))|(?<=\d[a-z]?) (?=(?:AsylG|AsylbLG|AufenthG|BeschV|SGB|DSGVO|GG|BGG)\b)|(?<=SGB) (?=[IVX]+\b)|\b(?:Mo|Di|Mi|Do|Fr|Sa|So) (?=\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();
}
