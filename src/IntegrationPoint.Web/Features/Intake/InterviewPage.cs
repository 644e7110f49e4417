using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>What the interview page shows beside the typed answers.</summary>
public sealed class InterviewPage(Texts texts, Formats formats, AppDb db, TradeDay day)
{
    /// <summary>Kinds of bodies that see a profile only with consent.</summary>
    private static readonly string[] WithConsent = [BodyKinds.Chamber, BodyKinds.EmploymentAgency, BodyKinds.Association];

    public string Words(Drafts.Kept kept) => texts["intake.draft.saved", formats.Time(kept.At)];

    public async Task<IReadOnlyList<Choice>> Recipients(CancellationToken ct)
    {
        return (await db.Organisations.AsNoTracking().HoldingOn(day.Today).Where(o => WithConsent.Contains(o.Kind))
            .OrderBy(o => o.Name).Select(o => new { o.Key, o.Name }).ToListAsync(ct)).ConvertAll(o => new Choice(o.Key, o.Name));
    }
}
