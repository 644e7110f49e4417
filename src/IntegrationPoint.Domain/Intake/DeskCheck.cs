using IntegrationPoint.Domain.People;

namespace IntegrationPoint.Domain.Intake;

/// <summary>Checks a desk sitting on a day: either facts, or what the desk can mend, field by field.</summary>
public sealed class DeskCheck
{
    private static readonly DateOnly FirstBirth = new(1900, 1, 1);
    private readonly List<FieldError> errors = [];
    private readonly DeskAnswers answers;
    private readonly DateOnly today;
    private readonly bool? housed;

    private DeskCheck(DeskAnswers answers, DateOnly today, bool? housed) => (this.answers, this.today, this.housed) = (answers, today, housed);

    /// <param name="holds">Whether a list offers a code today.</param>
    /// <param name="housed">Whether the person whose family this is belongs to a household already; null where it is nobody's family.</param>
    public static (DeskFacts? Facts, IReadOnlyList<FieldError> Errors) Of(DeskAnswers answers, DateOnly today, Func<string, string, bool> holds, bool? housed = null)
    {
        var check = new DeskCheck(answers, today, housed);
        var facts = check.Facts();
        check.errors.AddRange(ChosenAnswers.NotOffered(answers, holds));
        return check.errors.Count == 0 ? (facts, []) : (null, check.errors);
    }

    private DeskFacts Facts()
    {
        var (given, family) = Names();
        var own = Name(nameof(answers.OwnScript), answers.OwnScript, required: false);
        var (born, precision) = Birth();
        var arrived = Arrival(born);
        var (from, to) = Validity();
        var (relation, other) = Relation();
        return new DeskFacts(
            family, given ?? string.Empty, own, born, precision, Required(nameof(answers.Sex), answers.Sex) ?? "unknown",
            Required(nameof(answers.Nationality), answers.Nationality) ?? string.Empty, Languages(),
            Required(nameof(answers.Paper), answers.Paper), PaperNumber(), from, to, WorkNote(), arrived,
            With(), ChosenAnswers.Several(answers.Urgent), answers.Literacy,
            answers.Accommodation, Street(), Postcode(), Phone(), answers.MayWrite, answers.PrivacyTold, relation, other);
    }

    // Whoever has one name has it in one of the two fields, whichever comes to hand.
    private (string? Given, string? Family) Names()
    {
        if (!answers.OneName)
        {
            return (Name(nameof(answers.GivenName), answers.GivenName, required: true), Name(nameof(answers.FamilyName), answers.FamilyName, required: true));
        }

        var (given, family) = (PlainText.Clean(answers.GivenName), PlainText.Clean(answers.FamilyName));
        return (given, family) switch
        {
            (not null, not null) when given != family => (Wrong(nameof(answers.FamilyName), "intake.error.two-names"), null),
            (null, not null) => (Name(nameof(answers.FamilyName), family, required: true), null),
            _ => (Name(nameof(answers.GivenName), given, required: true), null),
        };
    }

    private string? Name(string field, string? typed, bool required)
    {
        var name = PlainText.Clean(typed);
        switch (name)
        {
            case null when required:
                errors.Add(new FieldError(field, "intake.error.missing"));
                break;
            case { Length: > PlainText.LongestName }:
                errors.Add(new FieldError(field, "intake.error.name-long", PlainText.LongestName));
                break;
            case not null when !PlainText.IsName(name):
                errors.Add(new FieldError(field, "intake.error.name-signs"));
                break;
        }

        return name;
    }

    private (DateOnly? Day, string Precision) Birth()
    {
        if (PlainText.Clean(answers.BirthDate) is not { } typed)
        {
            errors.Add(new FieldError(nameof(answers.BirthDate), "intake.error.missing"));
            return (null, "unknown");
        }

        if (DayText.Read(typed, today) is not { } reading)
        {
            errors.Add(new FieldError(nameof(answers.BirthDate), "intake.error.day"));
            return (null, "unknown");
        }

        if (reading.Day > today || reading.Day < FirstBirth)
        {
            errors.Add(new FieldError(nameof(answers.BirthDate), reading.Day > today ? "intake.error.birth-ahead" : "intake.error.birth-long-ago"));
        }

        return (reading.Day, answers.BirthEstimated ? "estimated" : reading.YearOnly ? "year" : "exact");
    }

    /// <summary>Null where nobody knows the day; an empty field alone says nothing.</summary>
    private DateOnly? Arrival(DateOnly? born)
    {
        if (answers.ArrivedUnknown)
        {
            return null;
        }

        if (PlainText.Clean(answers.ArrivedOn) is null)
        {
            errors.Add(new FieldError(nameof(answers.ArrivedOn), "intake.error.arrival"));
        }

        var arrived = Day(nameof(answers.ArrivedOn), answers.ArrivedOn);
        if (arrived > today)
        {
            errors.Add(new FieldError(nameof(answers.ArrivedOn), "intake.error.ahead"));
        }
        else if (arrived < born)
        {
            errors.Add(new FieldError(nameof(answers.ArrivedOn), "intake.error.before-birth"));
        }

        return arrived;
    }

    private (DateOnly? From, DateOnly? To) Validity()
    {
        var from = Day(nameof(answers.PaperFrom), answers.PaperFrom);
        var to = Day(nameof(answers.PaperTo), answers.PaperTo);
        if (from > today)
        {
            errors.Add(new FieldError(nameof(answers.PaperFrom), "intake.error.ahead"));
        }

        if (to < from)
        {
            errors.Add(new FieldError(nameof(answers.PaperTo), "intake.error.ends-early"));
        }
        else if (to < today && !answers.Urgent.Contains("paper"))
        {
            // An expired paper is taken only when somebody saw that it is: the need "paper" says so.
            errors.Add(new FieldError(nameof(answers.PaperTo), "intake.error.expired"));
        }

        return (from, to);
    }

    private DateOnly? Day(string field, string? typed)
    {
        if (PlainText.Clean(typed) is not { } text)
        {
            return null;
        }

        if (DayText.Read(text, today.AddYears(20)) is { YearOnly: false } reading)
        {
            return reading.Day;
        }

        errors.Add(new FieldError(field, "intake.error.day"));
        return null;
    }

    private List<string> Languages()
    {
        string?[] named = [answers.Language == ChosenAnswers.OtherLanguage ? null : answers.Language, answers.OtherLanguage];
        List<string> languages = [.. named.Where(l => !string.IsNullOrEmpty(l)).Select(l => l!).Distinct(StringComparer.Ordinal)];
        if (languages.Count == 0)
        {
            errors.Add(new FieldError(nameof(answers.Language), "intake.error.missing"));
        }

        return languages;
    }

    private string? PaperNumber() => PlainText.Clean(answers.PaperNumber) is { } number && number.Length > 40
        ? Wrong(nameof(answers.PaperNumber), "intake.error.number")
        : PlainText.Clean(answers.PaperNumber);

    private string? WorkNote() => string.IsNullOrEmpty(answers.WorkNote) ? null
        : answers.Paper is "NONE" ? Wrong(nameof(answers.WorkNote), "intake.error.note-without-paper")
        : answers.WorkNote;

    private string? Postcode() => PlainText.Clean(answers.Postcode) is { } code && (code.Length != 5 || !code.All(char.IsAsciiDigit))
        ? Wrong(nameof(answers.Postcode), "intake.error.postcode")
        : PlainText.Clean(answers.Postcode);

    private string? Phone()
    {
        var phone = PlainText.Clean(answers.Phone);
        if (phone is null)
        {
            return answers.MayWrite ? Wrong(nameof(answers.Phone), "intake.error.phone-needed") : null;
        }

        return PlainText.IsPhone(phone) ? phone : Wrong(nameof(answers.Phone), "intake.error.phone");
    }

    private string? Street() => PlainText.Clean(answers.Street) switch
    {
        { Length: > PlainText.LongestName } => Wrong(nameof(answers.Street), "intake.error.name-long", PlainText.LongestName),
        { } street when !PlainText.IsStreet(street) => Wrong(nameof(answers.Street), "intake.error.street"),
        var street => street,
    };

    private IReadOnlyList<string> With()
    {
        var with = ChosenAnswers.Several(answers.With);
        if ((with.Count > 1 || housed is not null) && with.Contains("alone"))
        {
            errors.Add(new FieldError(nameof(answers.With), "intake.error.alone-with"));
        }

        return with;
    }

    private (string? Own, string? Other) Relation()
    {
        if (housed is null)
        {
            return (null, null);
        }

        var own = Required(nameof(answers.Relation), answers.Relation);
        var other = housed == true ? null : Required(nameof(answers.OtherRelation), answers.OtherRelation);
        return own == Relations.Head && other == Relations.Head
            ? (Wrong(nameof(answers.Relation), "person.household.two-heads"), other)
            : (own, other);
    }

    private string? Required(string field, string? code) => string.IsNullOrEmpty(code) ? Wrong(field, "intake.error.missing") : code;

    private string? Wrong(string field, string key, params object[] arguments)
    {
        errors.Add(new FieldError(field, key, arguments));
        return null;
    }
}
