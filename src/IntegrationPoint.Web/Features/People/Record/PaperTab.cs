using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What the tab of papers and homes shows of the open record, each kind only if its group is the viewer's to read. What holds stands above what was taken back.</summary>
public sealed class PaperTab(AppDb db, OpenRecord record, RowScope rows, HouseLists house, BodyNames bodies, TradeDay day)
{
    public IReadOnlyList<ResidencePaper> Papers { get; private set; } = [];
    public IReadOnlyList<AsylumStage> Stages { get; private set; } = [];
    public IReadOnlyList<Address> Homes { get; private set; } = [];
    public IReadOnlyList<PersonNumber> Numbers { get; private set; } = [];

    /// <summary>The bodies that issue papers, as the form offers them.</summary>
    public IReadOnlyList<HouseLists.Body> Issuers { get; private set; } = [];

    public async Task Load(CancellationToken ct)
    {
        var (id, former, today) = (record.Id, record.Access.Writes(DataGroup.Identity), day.Today);
        await bodies.Load(ct);
        await LoadIssuers(ct);
        Homes = await (former ? db.Addresses.IgnoreQueryFilters() : db.Addresses).AsNoTracking().Where(a => a.PersonId == id && (former || a.To == null || a.To >= today)).OrderByDescending(a => a.WithdrawnOn == null).ThenByDescending(a => a.From).ThenByDescending(a => a.Id).ToListAsync(ct);
        if (record.Access.Reads(DataGroup.Residence))
        {
            Papers = await db.Papers.IgnoreQueryFilters().AsNoTracking().Where(p => p.PersonId == id).OrderByDescending(p => p.WithdrawnOn == null).ThenByDescending(p => p.From).ThenByDescending(p => p.Id).ToListAsync(ct);
            Stages = await db.AsylumStages.AsNoTracking().Where(s => s.PersonId == id).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).ToListAsync(ct);
        }

        Numbers = await rows.Numbers(record.Access, ct);
    }

    /// <summary>Whether another paper counts today than the one that was read: then it stands there already, but in the past.</summary>
    public async Task<bool> IsOver(PaperFact read, CancellationToken ct) =>
        read.Type != CurrentPaper.Passport && await CurrentPaper.Of(db, day.Today).AnyAsync(p => p.PersonId == record.Id && (p.Type != read.Type || p.From > read.From), ct);

    public async Task<IReadOnlyList<HouseLists.Body>> LoadIssuers(CancellationToken ct) =>
        Issuers = [.. (await house.Bodies(db, ct)).Where(b => b.Kind == BodyKinds.ImmigrationOffice)];
}
