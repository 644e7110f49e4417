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
    public DrivingLicence? Licence { get; private set; }
    public IReadOnlyList<Barrier> Barriers { get; private set; } = [];
    public Availability? Availability { get; private set; }
    public IReadOnlyList<Participation> Participations { get; private set; } = [];
    public Address? Home { get; private set; }

    public async Task Load(CancellationToken ct)
    {
        var (id, today, access) = (record.Id, day.Today, record.Access);
        if (access.Reads(DataGroup.Profile))
        {
            Schools = await RecordReads.Schools(db, id).ToListAsync(ct);
            Work = await RecordReads.Work(db, id).ToListAsync(ct);
            Wishes = await rows.Wishes(access, ct);
            Licence = await RecordReads.Licence(db, id);
        }

        if (access.Reads(DataGroup.Barriers))
        {
            Barriers = [.. (await rows.Barriers(access, ct)).Where(b => b.Until is null || b.Until > today)];
            Availability = await rows.Availability(access, ct);
        }

        var ownOnly = access.Limit(DataGroup.Plan) is FieldSets.OwnCourse or FieldSets.OwnTask;
        if (access.Reads(DataGroup.Plan) || ownOnly)
        {
            Participations = await RecordReads.Participations(db, id, ownOnly ? current.Viewer.BodyId : null).ToListAsync(ct);
        }

        if (access.Reads(DataGroup.Identity))
        {
            Home = await RecordReads.Homes(db, id).Where(a => a.From <= today && (a.To is null || a.To >= today)).OrderByDescending(a => a.From).FirstOrDefaultAsync(ct);
        }
    }
}
