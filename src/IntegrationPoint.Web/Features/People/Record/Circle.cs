using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Who works with the person: the lead first, then everybody involved today, each with the end of the consent they work on. Who is no authority sees the lead and the own body.</summary>
public sealed class Circle(AppDb db, OpenRecord record, AccessMatrix matrix, CurrentViewer current, TradeDay day)
{
    public sealed record Partner(string? Name, int BodyId, string Role, bool Leads, DateOnly? ConsentTo, bool ByConsent, DateOnly Since);

    public async Task<IReadOnlyList<Partner>> Load(CancellationToken ct)
    {
        if (!record.Access.Reads(DataGroup.Identity))
        {
            return [];
        }

        var (id, today, mine) = (record.Id, day.Today, current.Viewer.BodyId);
        var everybody = matrix.Opens(current.Viewer.Role, DataGroup.Plan, today);
        var leads = await RecordReads.Leads(db, id).ToListAsync(ct);
        var others = await RecordReads.Involved(db, id, today, everybody ? null : mine).ToListAsync(ct);
        return [.. leads, .. others];
    }
}
