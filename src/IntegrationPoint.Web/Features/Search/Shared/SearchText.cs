using System.Globalization;
using System.Text.RegularExpressions;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.Search.Shared;

/// <summary>What somebody typed, taken apart: words of names, birth dates, and the ways the whole could be a number.</summary>
public sealed partial record SearchText
{
    public const int MaxLength = 120;

    /// <summary>The words that are no date: names.</summary>
    public string Names { get; private init; } = "";

    /// <summary>Days of birth meant; with names beside them both must hold.</summary>
    public DayRange? Born { get; private init; }

    /// <summary>File numbers the text may mean, each in full.</summary>
    public IReadOnlyList<string> FileNumbers { get; private init; } = [];

    /// <summary>Number of a register or a paper: capitals and digits.</summary>
    public string? Number { get; private init; }

    /// <summary>The digits by which phones are compared.</summary>
    public string? Phone { get; private init; }

    public bool IsEmpty => Names.Length == 0 && Born is null && FileNumbers.Count == 0 && Number is null && Phone is null;

    public static SearchText Parse(string? typed, DateOnly today)
    {
        var text = (typed ?? "").Trim();
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        if (FileNumbersIn(text, today) is { Count: > 0 } files)
        {
            // Four digits are a year as often as a file.
            return new SearchText { FileNumbers = files, Born = WrittenDay.Read(text, today) };
        }

        text = WrittenMonth().Replace(text, m => $"{m.Groups["day"].Value}.{Month(m.Groups["month"].Value)}.{m.Groups["year"].Value}");
        var words = text.Split([' ', ',', ';', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit)).ToArray();
        var born = words.Select(w => WrittenDay.Read(w, today)).FirstOrDefault(d => d is not null);
        var names = words.Where(w => WrittenDay.Read(w, today) is null).ToArray();
        var number = string.Concat(text.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        var isNumber = number.Length >= 5 && number.Length <= 40 && number.Count(char.IsAsciiDigit) * 2 >= number.Length && names.All(w => w.Any(char.IsAsciiDigit));
        return new SearchText
        {
            Born = born,
            Names = string.Join(' ', names.Where(w => !w.Any(char.IsAsciiDigit))),
            Number = isNumber ? number : null,
            Phone = isNumber && text.All(c => !char.IsLetter(c)) ? HardKeys.Phone(text) : null,
        };
    }

    /// <summary>IP-2015-04417 itself, or any year's file with the number 4417.</summary>
    private static List<string> FileNumbersIn(string text, DateOnly today)
    {
        if (WholeFileNumber().Match(text) is { Success: true } whole)
        {
            return [Write(int.Parse(whole.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), whole.Groups["number"].Value)];
        }

        return ShortFileNumber().Match(text) is { Success: true } part
            ? [.. Enumerable.Range(FirstYear, Math.Max(1, today.Year - FirstYear + 1)).Select(year => Write(year, part.Groups["number"].Value))]
            : [];
    }

    private const int FirstYear = 2010;

    // German and English names of months differ from each other within three letters, and agree where they mean the same.
    private static readonly string[][] Months =
        [["jan"], ["feb"], ["mär", "mar"], ["apr"], ["mai", "may"], ["jun"], ["jul"], ["aug"], ["sep"], ["okt", "oct"], ["nov"], ["dez", "dec"]];

    private static int Month(string name) => 1 + Array.FindIndex(Months, m => m.Contains(name[..3].ToLowerInvariant(), StringComparer.Ordinal));

    private static string Write(int year, string number) =>
        string.Create(CultureInfo.InvariantCulture, $"IP-{year:0000}-{int.Parse(number, CultureInfo.InvariantCulture):00000}");

    [GeneratedRegex(@"^(IP[-\s]?(?<year>20\d\d)[-\s]?(?<number>\d{1,6})|(?<year>20\d\d)-(?<number>\d{5}))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 100)]
    private static partial Regex WholeFileNumber();

    [GeneratedRegex(@"\b(?<day>\d{1,2})\.?\s*(?<month>jan(uar|uary)?|feb(ruar|ruary)?|märz|mar(ch)?|apr(il)?|mai|may|jun[ie]?|jul[iy]?|aug(ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|de[zc](ember)?)\.?\s*(?<year>\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 100)]
    private static partial Regex WrittenMonth();

    [GeneratedRegex(@"^(IP-?)?(?<number>\d{1,5})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 100)]
    private static partial Regex ShortFileNumber();
}
