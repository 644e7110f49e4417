using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>What the desk page shows beside the typed answers.</summary>
public sealed class DeskPage(Texts texts, Formats formats, CodeLabels labels, AppDb db, ResponsibleBodies bodies, TradeDay day)
{
    /// <summary>The languages most people at the desk speak, as they write them.</summary>
    private static readonly (string Code, string OwnName)[] Frequent =
        [("ar", "العربية"), ("prs", "دری"), ("ti", "ትግርኛ"), ("kmr", "Kurmancî"), ("en", "English")];

    public static bool IsFrequent(string language) => Array.Exists(Frequent, f => f.Code == language);

    private static readonly Dictionary<string, string> UrgentIcons = new(StringComparer.Ordinal)
    {
        ["money"] = "money",
        ["doctor"] = "doctor",
        ["housing"] = "house",
        ["paper"] = "paper",
        ["child"] = "child",
        ["none"] = "check",
    };

    public IEnumerable<Choice> LanguageTiles() =>
        Frequent.Select(l => new Choice(l.Code, l.OwnName, Lang: l.Code)).Append(new Choice("other", texts["intake.language.other"], "talk"));

    public IEnumerable<Choice> UrgentTiles() =>
        labels.Choices(CodeLists.UrgentNeed).Select(c => new Choice(c.Code, c.Label, UrgentIcons.GetValueOrDefault(c.Code)));

    /// <summary>The answers as kept; an untouched form shows today as the day of arrival, for everybody to see and to change.</summary>
    public DeskAnswers Opened(IntakeDraft draft)
    {
        var kept = Drafts.Answers<DeskAnswers>(draft);
        return draft.SavedAt == draft.StartedAt ? kept with { ArrivedOn = kept.ArrivedOn ?? PlainFormats.Day(day.Today) } : kept;
    }

    public string Words(Drafts.Kept kept) => texts["intake.draft.saved", formats.Time(kept.At)];

    public async Task<DeskAside> Aside(string draft, DeskAnswers answers, DeskCandidates candidates, DeskFamily.Host? family, CancellationToken ct)
    {
        var born = DayText.Read(answers.BirthDate, day.Today)?.Day;
        var duty = family is null ? DutyProposal.For(answers.Paper, born, answers.With.Count == 0 || answers.With.Contains("alone"), day.Today)
            : DutyProposal.OfFamily(answers.Paper, born, answers.Relation ?? string.Empty, family.Regime, day.Today);
        var site = db.Sites.Where(s => db.IntakeDrafts.Any(d => d.Key == draft && d.SiteId == s.Id));
        var body = duty is null ? null : await bodies.For(duty, family, site).Select(o => o.Name).FirstOrDefaultAsync(ct);
        return new DeskAside(draft, await candidates.For(answers, family, ct), duty, body, labels[CodeLists.Paper, answers.Paper]);
    }
}
