using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What was proposed about the open record, as far as the group of the field is the viewer's to read.</summary>
public sealed class OpenProposals(AppDb db, OpenRecord record)
{
    public async Task<IReadOnlyList<CorrectionRequest>> Load(bool decided, CancellationToken ct)
    {
        var all = await RecordReads.Proposals(db, record.Id).ToListAsync(ct);
        return [.. all.Where(c => c.DecidedAt is not null == decided && record.Access.Reads(Proposals.Group(c.Field)))];
    }
}
