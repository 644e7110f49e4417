using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Intake;

/// <summary>Which answers of both sittings are chosen, not typed. What a browser sends is checked against what was offered.</summary>
public static class ChosenAnswers
{
    /// <summary>The tile for a language that has no tile of its own.</summary>
    public const string OtherLanguage = "other";

    public static readonly IReadOnlyList<string> Companions = ["alone", "partner", "children", "relatives"];
    public static readonly IReadOnlyList<string> HealthAnswers = ["yes", "no", "later"];
    public static readonly IReadOnlyList<string> Licences = ["valid", "abroad", "none"];
    public static readonly IReadOnlyList<string> ConsentForms = ["signed", "oral"];

    /// <summary>The code list of an answer.</summary>
    public static readonly IReadOnlyDictionary<string, string> Lists = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(DeskAnswers.Language)] = CodeLists.Language,
        [nameof(DeskAnswers.OtherLanguage)] = CodeLists.Language,
        [nameof(DeskAnswers.Literacy)] = CodeLists.Literacy,
        [nameof(DeskAnswers.Sex)] = CodeLists.Sex,
        [nameof(DeskAnswers.Nationality)] = CodeLists.Country,
        [nameof(DeskAnswers.Paper)] = CodeLists.Paper,
        [nameof(DeskAnswers.WorkNote)] = CodeLists.WorkNote,
        [nameof(DeskAnswers.Accommodation)] = CodeLists.Accommodation,
        [nameof(DeskAnswers.Urgent)] = CodeLists.UrgentNeed,
        [nameof(DeskAnswers.Relation)] = CodeLists.Relation,
        [nameof(DeskAnswers.OtherRelation)] = CodeLists.Relation,
        [nameof(InterviewAnswers.SchoolCountry)] = CodeLists.Country,
        [nameof(InterviewAnswers.SchoolLevel)] = CodeLists.SchoolLevel,
        [nameof(InterviewAnswers.SchoolPaper)] = CodeLists.PaperAtHand,
        [nameof(InterviewAnswers.Vocational)] = CodeLists.VocationalLevel,
        [nameof(InterviewAnswers.Job1Field)] = CodeLists.WorkField,
        [nameof(InterviewAnswers.Job2Field)] = CodeLists.WorkField,
        [nameof(InterviewAnswers.Job1Form)] = CodeLists.WorkForm,
        [nameof(InterviewAnswers.Job2Form)] = CodeLists.WorkForm,
        [nameof(InterviewAnswers.GermanListening)] = CodeLists.Cefr,
        [nameof(InterviewAnswers.GermanSpeaking)] = CodeLists.Cefr,
        [nameof(InterviewAnswers.GermanReading)] = CodeLists.Cefr,
        [nameof(InterviewAnswers.GermanWriting)] = CodeLists.Cefr,
        [nameof(InterviewAnswers.GermanEvidence)] = CodeLists.Evidence,
        [nameof(InterviewAnswers.Barriers)] = CodeLists.Barrier,
        [nameof(InterviewAnswers.MainBarrier)] = CodeLists.Barrier,
        [nameof(InterviewAnswers.Horizon)] = CodeLists.Horizon,
        [nameof(InterviewAnswers.Interpreter)] = CodeLists.Interpreter,
    };

    private static readonly Dictionary<string, IReadOnlyList<string>> Fixed = new(StringComparer.Ordinal)
    {
        [nameof(DeskAnswers.With)] = Companions,
        [nameof(InterviewAnswers.HealthClarification)] = HealthAnswers,
        [nameof(InterviewAnswers.FullDays)] = HealthAnswers,
        [nameof(InterviewAnswers.WorkTrial)] = HealthAnswers,
        [nameof(InterviewAnswers.Recognition)] = HealthAnswers,
        [nameof(InterviewAnswers.Licence)] = Licences,
        [nameof(InterviewAnswers.ConsentHow)] = ConsentForms,
    };

    /// <param name="holds">Whether a list offers a code today.</param>
    public static IEnumerable<FieldError> NotOffered<T>(T answers, Func<string, string, bool> holds) =>
        from property in typeof(T).GetProperties()
        where Said(property.GetValue(answers)).Any(said => !Offered(property.Name, said, holds))
        select new FieldError(property.Name, "intake.error.not-in-list");

    /// <summary>The answers to a question with several, each once.</summary>
    public static IReadOnlyList<string> Several(IEnumerable<string?> ticked) => [.. Said(ticked).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Said(object? value) => value switch
    {
        string one when one.Length > 0 => [one],
        IEnumerable<string?> many => many.Where(said => !string.IsNullOrEmpty(said)).Select(said => said!),
        _ => [],
    };

    private static bool Offered(string field, string said, Func<string, string, bool> holds) =>
        Fixed.TryGetValue(field, out var few) ? few.Contains(said)
        : !Lists.TryGetValue(field, out var list) || holds(list, said) || (field == nameof(DeskAnswers.Language) && said == OtherLanguage);
}
