using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What the person can and wants to do, what stands in the way, and what they took part in.</summary>
public sealed class ProfileFacts(AppDb db, OpenRecord record, RowScope rows, CurrentViewer current, TradeDay day)
{
    public IReadOnlyList<Education> Schools { get; private set; } = [];
    public IReadOnlyList<WorkExperience> Work { get; private set; } = [];
    public IReadOnlyList<Wish> Wishes { get; private set; } = [];
    public IReadOnlyList<Barrier> Barriers { get; private set; } = [];
    public Availability? Availability { get; private set; }
    public IReadOnlyList<Participation> Participations { get; private set; } = [];
    public Address? Home { get; private set; }

    public async Task Load(CancellationToken ct)
    {
        var (id, today, access) = (record.Id, day.Today, record.Access);
        if (access.Reads(DataGroup.Profile))
        {
            Schools = await db.Education.AsNoTracking().Where(e => e.PersonId == id).OrderBy(e => e.Id).ToListAsync(ct);
            Work = await db.WorkExperience.AsNoTracking().Where(w => w.PersonId == id).OrderBy(w => w.Id).ToListAsync(ct);
            Wishes = await rows.Wishes().AsNoTracking().Where(w => w.PersonId == id).OrderByDescending(w => w.On).ToListAsync(ct);
        }

        if (access.Reads(DataGroup.Barriers))
        {
            Barriers = await rows.Barriers().AsNoTracking().Where(b => b.PersonId == id && (b.Until == null || b.Until > today)).OrderBy(b => b.Since).ToListAsync(ct);
            Availability = await rows.Availability().AsNoTracking().Where(a => a.PersonId == id).OrderByDescending(a => a.On).ThenByDescending(a => a.Id).FirstOrDefaultAsync(ct);
        }

        var ownOnly = access.Limit(DataGroup.Plan) is FieldSets.OwnCourse or FieldSets.OwnTask;
        if (access.Reads(DataGroup.Plan) || ownOnly)
        {
            var body = current.Viewer.BodyId;
            Participations = await db.Participations.AsNoTracking().Where(p => p.PersonId == id && (!ownOnly || p.ProviderId == body))
                .OrderByDescending(p => p.StartedOn ?? p.RegisteredOn ?? p.EntitledOn).ThenByDescending(p => p.Id).ToListAsync(ct);
        }

        if (access.Reads(DataGroup.Identity))
        {
            Home = await db.Addresses.AsNoTracking().Where(a => a.PersonId == id && a.From <= today && (a.To == null || a.To >= today)).OrderByDescending(a => a.From).FirstOrDefaultAsync(ct);
        }
    }
}
