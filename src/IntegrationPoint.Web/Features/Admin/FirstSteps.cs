using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Admin;

/// <summary>What a house needs before the first person can be taken in: a body that works with people, a site, an account for it.</summary>
public sealed class FirstSteps(AppDb db, CodeLabels labels, TradeDay day)
{
    public sealed record Done(bool Body, bool Site, bool Account)
    {
        public bool All => Body && Site && Account;
    }

    public async Task<Done> Look(CancellationToken ct)
    {
        var (today, roles) = (day.Today, Policies.RolesOf[Policies.TakesIn]);
        var kinds = labels.Choices(CodeLists.BodyKind).Select(k => k.Code).Where(kind => roles.Any(role => Roles.Exists(role, kind))).ToList();
        return new Done(
            await db.Organisations.HoldingOn(today).AnyAsync(o => kinds.Contains(o.Kind), ct),
            await db.Sites.HoldingOn(today).AnyAsync(ct),
            await db.Users.AnyAsync(u => roles.Contains(u.Role) && u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today), ct));
    }
}
