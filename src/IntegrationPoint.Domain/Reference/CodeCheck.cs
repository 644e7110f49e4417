using IntegrationPoint.Domain.Intake;

namespace IntegrationPoint.Domain.Reference;

/// <summary>Checks what an administrator wants to add to a list or to end in it: either an entry, or what can be mended, field by field.</summary>
public sealed class CodeCheck
{
    private const int LongestCode = 60;
    private const int LongestText = 400;
    private readonly List<FieldError> errors = [];
    private readonly CodeBook book;
    private readonly DateOnly today;

    private CodeCheck(CodeBook book, DateOnly today) => (this.book, this.today) = (book, today);

    /// <summary>Whether entries may be added and ended: not where the program itself decides by the codes.</summary>
    public static bool IsOpen(CodeBook book, string list) =>
        book.Find(CodeLists.CodeList, list) is { } self && self.Attribute("fixed") is null;

    public static (CodeEntry? Entry, IReadOnlyList<FieldError> Errors) New(CodeBook book, string list, CodeProposal typed, DateOnly today)
    {
        var check = new CodeCheck(book, today);
        var entry = check.Entry(list, typed);
        return check.errors.Count == 0 ? (entry, []) : (null, check.errors);
    }

    /// <summary>The last day for an entry, which may also lie later than the one it has.</summary>
    public static (DateOnly? LastDay, IReadOnlyList<FieldError> Errors) End(CodeBook book, CodeEntry entry, string? typed, DateOnly today)
    {
        var check = new CodeCheck(book, today);
        var day = check.Day(nameof(CodeProposal.To), typed, required: true);
        check.Period(entry.List, entry.Code, entry.ValidFrom, day, except: entry);
        return check.errors.Count == 0 ? (day, []) : (null, check.errors);
    }

    private CodeEntry Entry(string list, CodeProposal typed)
    {
        var code = Code(typed.Code);
        var from = Day(nameof(typed.From), typed.From, required: true) ?? today;
        var to = Day(nameof(typed.To), typed.To, required: false);
        Period(list, code, from, to, except: null);
        var german = Text(nameof(typed.German), typed.German, required: true);
        var (germanNote, englishNote) = (Text(nameof(typed.GermanNote), typed.GermanNote), Text(nameof(typed.EnglishNote), typed.EnglishNote));
        if (germanNote is null != englishNote is null)
        {
            errors.Add(new FieldError(germanNote is null ? nameof(typed.GermanNote) : nameof(typed.EnglishNote), "admin.codes.error.note"));
        }

        var taken = book.All(list).FirstOrDefault(e => e.Code != code && e.German == german && Overlap(e, from, to));
        if (taken is not null)
        {
            errors.Add(new FieldError(nameof(typed.German), "admin.codes.error.label", taken.Code));
        }

        return new CodeEntry
        {
            List = list,
            Code = code,
            ValidFrom = from,
            German = german ?? "",
            English = Text(nameof(typed.English), typed.English, required: true) ?? "",
            GermanNote = germanNote,
            EnglishNote = englishNote,
            Position = book.All(list).Select(e => e.Position).Where(p => p < 900).DefaultIfEmpty().Max(),
            Attributes = Need(list, typed.Need),
            Origin = Text(nameof(typed.Origin), typed.Origin, required: true) ?? "",
        }.Until(to >= from ? to : null).AddedHere();
    }

    private string Code(string? typed)
    {
        var code = typed?.Trim() ?? "";
        if (code.Length is 0 or > LongestCode || !code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            errors.Add(new FieldError(nameof(CodeProposal.Code), code.Length == 0 ? "admin.codes.error.missing" : "admin.codes.error.code"));
        }

        return code;
    }

    private string? Need(string list, string? typed)
    {
        if (CodeNeed.Of(book, list) is not { } need)
        {
            return null;
        }

        if (string.IsNullOrEmpty(typed) || !book.On(need.List, today).Any(e => e.Code == typed))
        {
            errors.Add(new FieldError(nameof(CodeProposal.Need), "admin.codes.error.missing"));
        }

        return $"{need.Key}={typed}";
    }

    private string? Text(string field, string? typed, bool required = false)
    {
        var text = PlainText.Clean(typed);
        if ((text is null && required) || text?.Length > LongestText)
        {
            errors.Add(new FieldError(field, text is null ? "admin.codes.error.missing" : "admin.codes.error.long", LongestText));
        }

        return text;
    }

    private DateOnly? Day(string field, string? typed, bool required)
    {
        if (PlainText.Clean(typed) is not { } text)
        {
            if (required)
            {
                errors.Add(new FieldError(field, "admin.codes.error.missing"));
            }

            return null;
        }

        if (DayText.Read(text, today.AddYears(20)) is { YearOnly: false } reading)
        {
            return reading.Day;
        }

        errors.Add(new FieldError(field, "admin.codes.error.day"));
        return null;
    }

    private void Period(string list, string code, DateOnly from, DateOnly? to, CodeEntry? except)
    {
        if (to < from)
        {
            errors.Add(new FieldError(nameof(CodeProposal.To), "admin.codes.error.order", from));
        }
        else if (book.All(list).FirstOrDefault(e => e.Code == code && e.ValidFrom != except?.ValidFrom && Overlap(e, from, to)) is { } other)
        {
            errors.Add(new FieldError(except is null ? nameof(CodeProposal.From) : nameof(CodeProposal.To), "admin.codes.error.overlap", other.ValidFrom));
        }
    }

    private static bool Overlap(CodeEntry entry, DateOnly from, DateOnly? to) =>
        (to is null || entry.ValidFrom <= to) && (entry.ValidTo is null || from <= entry.ValidTo);
}
