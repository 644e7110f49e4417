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
public sealed class DeskPage(Texts texts, Formats formats, CodeLabels labels, AppDb db, TradeDay day)
{
    /// <summary>The languages most people at the desk speak, as they write them.</summary>
    private static readonly (string Code, string OwnName)[] Frequent =
        [("ar", "العربية"), ("prs", "دری"), ("ti", "ትግርኛ"), ("kmr", "Kurmancî"), ("en", "English")];

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
        return draft.SavedAt == draft.StartedAt ? kept with { ArrivedOn = PlainFormats.Day(day.Today) } : kept;
    }

    public string Words(Drafts.Kept kept) => texts["intake.draft.saved", formats.Time(kept.At)];

    public async Task<DeskAside> Aside(string draft, DeskAnswers answers, DeskCandidates candidates, CancellationToken ct)
    {
        var born = DayText.Read(answers.BirthDate, day.Today)?.Day;
        var duty = DutyProposal.For(answers.Paper, born, answers.With.Count == 0 || answers.With.Contains("alone"), day.Today);
        var body = duty is null ? null : await db.Organisations.Where(o => o.Kind == duty.BodyKind).OrderBy(o => o.Id).Select(o => o.Name).FirstOrDefaultAsync(ct);
        return new DeskAside(draft, await candidates.For(answers, ct), duty, body, labels[CodeLists.Paper, answers.Paper]);
    }
}
