using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Organisations;

/// <summary>Reads what an administrator types about a body or a site, and collects what can be mended field by field.</summary>
public sealed class HouseCheck(CodeBook book, DateOnly today)
{
    public const int LongestName = 120;
    public const int LongestShortName = 40;
    public const int LongestAddress = 200;
    private const int LongestKey = 40;

    /// <summary>Nothing here is older than the offices that keep it, and nobody plans further ahead; anything else is a slip of the pen.</summary>
    private const int YearsBack = 100;
    private const int YearsAhead = 10;

    /// <summary>Words that mean something else in an address: the page that adds, and people without a site.</summary>
    private static readonly string[] Taken = ["add", "none"];

    private readonly List<FieldError> errors = [];

    public IReadOnlyList<FieldError> Errors => errors;

    public string Key(string field, string? typed)
    {
        var key = typed?.Trim() ?? "";
        if (key.Length is < 2 or > LongestKey || !char.IsAsciiLetterLower(key[0]) || Taken.Contains(key) || !key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-'))
        {
            Wrong(field, key.Length == 0 ? "admin.codes.error.missing" : "admin.house.error.key");
        }

        return key;
    }

    public string Text(string field, string? typed, int longest)
    {
        var text = PlainText.Clean(typed) ?? "";
        if (text.Length == 0 || text.Length > longest)
        {
            Wrong(field, text.Length == 0 ? "admin.codes.error.missing" : "admin.codes.error.long", longest);
        }

        return text;
    }

    /// <summary>An entry of a list that holds today; null where none is needed and none was chosen.</summary>
    public string? Choice(string field, string list, string? typed, bool needed, string? kept = null)
    {
        var chosen = string.IsNullOrEmpty(typed) ? null : typed;
        if (chosen is null ? needed : chosen != kept && !book.On(list, today).Any(e => e.Code == chosen))
        {
            Wrong(field, "admin.codes.error.missing");
        }

        return chosen;
    }

    /// <param name="usedSince">The first day on which something stands there already.</param>
    public DateOnly First(string field, string? typed, DateOnly? last = null, DateOnly? usedSince = null)
    {
        var day = Day(field, typed) ?? today;
        if (last is { } end && day > end)
        {
            Wrong(field, "admin.house.error.after-last", end);
        }
        else if (usedSince is { } since && day > since)
        {
            Wrong(field, "admin.house.error.used", since);
        }

        return day;
    }

    /// <summary>Null where no end was typed.</summary>
    public DateOnly? Last(string field, string? typed, DateOnly first)
    {
        if (PlainText.Clean(typed) is null || Day(field, typed) is not { } day)
        {
            return null;
        }

        if (day < first)
        {
            Wrong(field, "admin.codes.error.order", first);
        }

        return day;
    }

    private DateOnly? Day(string field, string? typed)
    {
        var (day, wrong) = CountryListCheck.Day(field, typed, today);
        if (wrong is not null)
        {
            errors.Add(wrong);
            return null;
        }

        var (earliest, latest) = (today.AddYears(-YearsBack), today.AddYears(YearsAhead));
        if (day < earliest || day > latest)
        {
            Wrong(field, "admin.house.error.far", earliest, latest);
            return null;
        }

        return day;
    }

    private void Wrong(string field, string key, params object[] arguments) => errors.Add(new FieldError(field, key, arguments));
}
