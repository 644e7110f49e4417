using System.Globalization;

namespace IntegrationPoint.Domain.Intake;

/// <summary>Checks a first interview on a day. Little is required: who does not know or does not want to say, says nothing.</summary>
public sealed class InterviewCheck
{
    private const int LongestText = 4000;
    private const int LongestLine = 400;
    private const int LongestClasses = 40;
    private readonly List<FieldError> errors = [];
    private readonly InterviewAnswers answers;
    private readonly DateOnly today;

    private InterviewCheck(InterviewAnswers answers, DateOnly today) => (this.answers, this.today) = (answers, today);

    /// <param name="holds">Whether a list offers a code today.</param>
    /// <param name="recipients">The keys of those the form asks consent for: nobody else can be given any.</param>
    public static (InterviewFacts? Facts, IReadOnlyList<FieldError> Errors) Of(InterviewAnswers answers, DateOnly today, Func<string, string, bool> holds, IReadOnlyCollection<string> recipients)
    {
        var check = new InterviewCheck(answers, today);
        var facts = check.Facts();
        check.errors.AddRange(ChosenAnswers.NotOffered(answers, holds));
        if (facts.ConsentTo.Any(key => !recipients.Contains(key)))
        {
            check.Wrong<string>(nameof(answers.ConsentTo), "intake.error.not-in-list");
        }

        return check.errors.Count == 0 ? (facts, []) : (null, check.errors);
    }

    private InterviewFacts Facts()
    {
        var jobs = new[]
        {
            Job(nameof(answers.Job1), answers.Job1, answers.Job1Field, nameof(answers.Job1Field), answers.Job1Years, nameof(answers.Job1Years), answers.Job1Form, Line(nameof(answers.Job1Tools), answers.Job1Tools)),
            Job(nameof(answers.Job2), answers.Job2, answers.Job2Field, nameof(answers.Job2Field), answers.Job2Years, nameof(answers.Job2Years), answers.Job2Form, Line(nameof(answers.Job2Tools), answers.Job2Tools)),
        };
        var steps = new[]
        {
            Step(nameof(answers.NextStep), answers.NextStep, nameof(answers.NextOn), answers.NextOn, nameof(answers.NextAt), answers.NextAt),
            Step(nameof(answers.NextStep2), answers.NextStep2, nameof(answers.NextOn2), answers.NextOn2, nameof(answers.NextAt2), answers.NextAt2),
            Step(nameof(answers.NextStep3), answers.NextStep3, nameof(answers.NextOn3), answers.NextOn3, nameof(answers.NextAt3), answers.NextAt3),
        };
        return new InterviewFacts(
            School(), [.. jobs.OfType<InterviewJob>()], German(), Wish(), Text(nameof(answers.PlanB), answers.PlanB), Code(answers.WorkTrial), Licence(),
            Number(nameof(answers.ChildcareHours), answers.ChildcareHours, 60), Line(nameof(answers.FamilyDuties), answers.FamilyDuties), Code(answers.FullDays), Code(answers.HealthClarification), Barriers(), answers.MainBarrier is { Length: > 0 } main ? main : null,
            Required(nameof(answers.Horizon), answers.Horizon), Required(nameof(answers.HorizonReasons), Line(nameof(answers.HorizonReasons), answers.HorizonReasons)),
            Consents(), [.. steps.OfType<InterviewStep>()], Text(nameof(answers.Note), answers.Note));
    }

    private InterviewSchool? School()
    {
        var school = new InterviewSchool(
            Code(answers.SchoolLevel) ?? "unknown", Number(nameof(answers.SchoolYears), answers.SchoolYears, 30), Code(answers.SchoolCountry), Code(answers.SchoolPaper),
            Code(answers.Vocational), Line(nameof(answers.Subject), answers.Subject),
            Line(nameof(answers.SchoolPaperWhere), answers.SchoolPaperWhere), Code(answers.Recognition));
        return string.IsNullOrEmpty(answers.SchoolLevel) && school == new InterviewSchool("unknown", null, null, null, null, null, null, null) ? null : school;
    }

    private InterviewJob? Job(string field, string? job, string? workField, string fieldOfWork, string? years, string fieldYears, string? form, string? tools)
    {
        var words = Line(field, job);
        var count = Number(fieldYears, years, 70);
        if (words is null)
        {
            if (!string.IsNullOrEmpty(workField) || count is not null || !string.IsNullOrEmpty(form) || tools is not null)
            {
                errors.Add(new FieldError(field, "interview.error.job"));
            }

            return null;
        }

        return string.IsNullOrEmpty(workField) ? Wrong<InterviewJob>(fieldOfWork, "interview.error.field") : new InterviewJob(words, workField, count, Code(form), tools);
    }

    private InterviewGerman? German()
    {
        string?[] skills = [answers.GermanListening, answers.GermanSpeaking, answers.GermanReading, answers.GermanWriting];
        if (Array.TrueForAll(skills, string.IsNullOrEmpty))
        {
            return string.IsNullOrEmpty(answers.GermanEvidence) ? null : Wrong<InterviewGerman>(nameof(answers.GermanSpeaking), "interview.error.level");
        }

        // One skill named is the level of those not named: people say "A1", not four levels.
        var any = skills.First(s => !string.IsNullOrEmpty(s))!;
        return new InterviewGerman(
            Code(answers.GermanListening) ?? any, Code(answers.GermanSpeaking) ?? any, Code(answers.GermanReading) ?? any, Code(answers.GermanWriting) ?? any,
            Code(answers.GermanEvidence) ?? "told");
    }

    private string? Wish()
    {
        var wish = Text(nameof(answers.Wish), answers.Wish);
        return wish is null && (PlainText.Clean(answers.PlanB) is not null || Code(answers.WorkTrial) is not null) ? Wrong<string>(nameof(answers.Wish), "interview.error.wish") : wish;
    }

    private InterviewLicence? Licence()
    {
        var classes = Text(nameof(answers.LicenceClasses), answers.LicenceClasses, LongestClasses);
        return Code(answers.Licence) is { } held ? new InterviewLicence(held, classes)
            : classes is null ? null
            : Wrong<InterviewLicence>(nameof(answers.Licence), "interview.error.licence");
    }

    private List<string> Barriers()
    {
        List<string> barriers = [.. ChosenAnswers.Several(answers.Barriers).Where(b => b != "none")];
        if (answers.HealthClarification == "yes" && !barriers.Contains("health-clarification"))
        {
            barriers.Add("health-clarification");
        }

        if (answers.MainBarrier is { Length: > 0 } main && !barriers.Contains(main) && (main != "none" || barriers.Count == 0))
        {
            barriers.Add(main);
        }

        return barriers;
    }

    private IReadOnlyList<string> Consents()
    {
        var recipients = ChosenAnswers.Several(answers.ConsentTo);
        if (recipients.Count > 0 && string.IsNullOrEmpty(answers.ConsentHow))
        {
            errors.Add(new FieldError(nameof(answers.ConsentHow), "interview.error.consent-how"));
        }

        return recipients;
    }

    private InterviewStep? Step(string field, string? step, string fieldOn, string? on, string fieldAt, string? at)
    {
        var (words, clock) = (Line(field, step), PlainText.Clean(at));
        if (PlainText.Clean(on) is not { } typed)
        {
            return words is null && clock is null ? null : Wrong<InterviewStep>(fieldOn, "interview.error.step-day");
        }

        if (DayText.Read(typed, today.AddYears(2)) is not { YearOnly: false } reading)
        {
            return Wrong<InterviewStep>(fieldOn, "intake.error.day");
        }

        if (reading.Day < today)
        {
            return Wrong<InterviewStep>(fieldOn, "interview.error.past");
        }

        if (clock is null)
        {
            return new InterviewStep(words, reading.Day, null);
        }

        return TimeOnly.TryParseExact(clock.Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new InterviewStep(words, reading.Day, time)
            : Wrong<InterviewStep>(fieldAt, "interview.error.time");
    }

    private int? Number(string field, string? typed, int most)
    {
        if (PlainText.Clean(typed) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : Wrong<int?>(field, "interview.error.number", most);
    }

    private string? Text(string field, string? typed, int longest = LongestText)
    {
        var text = PlainText.Clean(typed);
        return text?.Length > longest ? Wrong<string>(field, "interview.error.long", longest) : text;
    }

    private string? Line(string field, string? typed) => Text(field, typed, LongestLine);

    private string Required(string field, string? value) => string.IsNullOrEmpty(value) ? Wrong<string>(field, "intake.error.missing") ?? string.Empty : value;

    private static string? Code(string? code) => string.IsNullOrEmpty(code) ? null : code;

    private T? Wrong<T>(string field, string key, params object[] arguments)
    {
        if (!errors.Exists(e => e.Field == field))
        {
            errors.Add(new FieldError(field, key, arguments));
        }

        return default;
    }
}
