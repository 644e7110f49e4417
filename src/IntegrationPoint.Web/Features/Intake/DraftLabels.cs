using System.Text.RegularExpressions;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The labels of both sittings by the name of the answer, and the words of their codes, as the forms show them.</summary>
public sealed partial class DraftLabels(Texts texts, CodeLabels codes)
{
    /// <summary>Answers whose label is not their own name in small letters with dashes.</summary>
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["ArrivedOn"] = "arrived",
        ["ChildcareHours"] = "childcare",
        ["HealthClarification"] = "health",
        ["Barriers"] = "barrier-list",
        ["NextOn2"] = "next-on",
        ["NextOn3"] = "next-on",
        ["NextAt2"] = "next-at",
        ["NextAt3"] = "next-at",
    };

    public string Label<T>(string field)
    {
        var plain = Prefix().Replace(field, m => m.Value.StartsWith("Job", StringComparison.Ordinal) ? "Job" : "");
        return texts[$"{(typeof(T) == typeof(DeskAnswers) ? "intake" : "interview")}.{Named.GetValueOrDefault(field) ?? Dashes().Replace(plain, "-${letter}").ToLowerInvariant()}"];
    }

    public string Value(string field, string said) => field switch
    {
        nameof(DeskAnswers.With) => texts[$"intake.with.{said}"],
        nameof(InterviewAnswers.Licence) => texts[$"interview.licence.{said}"],
        nameof(InterviewAnswers.HealthClarification) or nameof(InterviewAnswers.FullDays) or nameof(InterviewAnswers.WorkTrial) or nameof(InterviewAnswers.Recognition) => texts[$"interview.health.{said}"],
        nameof(InterviewAnswers.ConsentHow) => texts[$"interview.consent-how.{said}"],
        nameof(DeskAnswers.Language) when said == ChosenAnswers.OtherLanguage => texts["intake.language.other"],
        _ when said == "true" => texts["person.answer.yes"],
        _ => ChosenAnswers.Lists.TryGetValue(field, out var list) ? codes[list, said] : said,
    };

    /// <summary>Both jobs share the labels of their parts, and the skills of German stand under one heading.</summary>
    [GeneratedRegex("^(?:Job[12](?=[A-Z])|German)", RegexOptions.None, 1000)]
    private static partial Regex Prefix();

    [GeneratedRegex("(?<!^)(?<letter>[A-Z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dashes();
}
