using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Which body decides about a value: the one that owns it, provided somebody there writes such values at all.</summary>
public sealed class Deciders(AppDb db, HouseLists house, AccessMatrix matrix, CurrentViewer current, TradeDay day)
{
    public async Task<int> Of(Difference difference, CancellationToken ct)
    {
        var group = Proposals.Group(difference.Field);
        var kinds = matrix.KindsThatWrite(group, day.Today);
        var owner = (await house.Bodies(db, ct)).FirstOrDefault(b => b.Id == difference.OwnerBodyId);
        if (owner is not null && kinds.Contains(owner.Kind))
        {
            return owner.Id;
        }

        return matrix.Level(current.Viewer.Role, group, day.Today) == AccessLevel.Write ? current.Viewer.BodyId : await Office(kinds, ct);
    }

    /// <summary>The immigration office leads papers; a house without one keeps the proposal where it was made.</summary>
    private async Task<int> Office(IReadOnlyList<string> kinds, CancellationToken ct) =>
        await db.Organisations.Where(o => kinds.Contains(o.Kind) && o.ValidFrom <= day.Today && (o.ValidTo == null || o.ValidTo >= day.Today))
            .OrderByDescending(o => o.Kind == BodyKinds.ImmigrationOffice).ThenBy(o => o.Id).Select(o => (int?)o.Id).FirstOrDefaultAsync(ct) ?? current.Viewer.BodyId;
}
