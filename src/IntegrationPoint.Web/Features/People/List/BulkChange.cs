using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.People.Undoing;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>What one bulk action shall change: another lead, another day of the next contact, or both.</summary>
public sealed record BulkWish(string? Lead, DateOnly? ContactBy)
{
    public bool IsEmpty => Lead is null && ContactBy is null;
}

/// <summary>Gives many files another lead or another day of contact, at once or not at all.</summary>
public sealed class BulkChange(AppDb db, PersonScope scope, LedFiles led, CurrentViewer current, UndoLog undo, TradeDay day)
{
    /// <param name="Led">The file is the viewer's to change; others are read only.</param>
    public sealed record Target(int PersonId, int CaseId, string? Lead, DateOnly? Due, bool Led);

    /// <summary>Colleagues who can lead a file: of the viewer's body, or at the viewer's site.</summary>
    public IQueryable<AppUser> Colleagues() => db.Users.Where(u => (u.Role == Roles.Caseworker || u.Role == Roles.YouthWorker)
        && (u.BodyId == current.Viewer.BodyId || (u.SiteId != null && u.SiteId == current.Viewer.SiteId))
        && u.ValidFrom <= day.Today && (u.ValidTo == null || u.ValidTo >= day.Today));

    /// <summary>The open files of these people as far as the viewer may plan with them.</summary>
    public async Task<Dictionary<int, Target>> Targets(IReadOnlyCollection<int> personIds, CancellationToken ct)
    {
        var (open, own) = (PeopleFilter.Living(scope.Visible(DataGroup.Plan), day.Today), led.Mine());
        var targets = await (
            from c in db.Cases
            from u in db.Users.Where(u => u.Id == c.LeadId).DefaultIfEmpty()
            where personIds.Contains(c.PersonId) && c.ClosedOn == null && open.Any(p => p.Id == c.PersonId)
            orderby c.OpenedOn, c.Id
            select new Target(c.PersonId, c.Id, u == null ? null : u.DisplayName, c.NextContactDue, own.Any(f => f.Id == c.Id))).ToListAsync(ct);
        return targets.GroupBy(t => t.PersonId).ToDictionary(g => g.Key, g => g.Last());
    }

    /// <returns>The key of the way back, or why nothing was done.</returns>
    public async Task<(string? Undo, Refusal? Refusal)> Apply(IReadOnlyCollection<Target> targets, BulkWish wish, CancellationToken ct)
    {
        var lead = wish.Lead is null ? null : await Colleagues().Where(u => u.Key == wish.Lead).Select(u => (int?)u.Id).FirstOrDefaultAsync(ct);
        if (wish.Lead is not null && lead is null)
        {
            return (null, new Refusal("people.bulk.no-such-lead"));
        }

        var ids = targets.Where(t => t.Led).Select(t => t.CaseId).ToList();
        foreach (Case file in await db.Cases.Where(c => ids.Contains(c.Id)).ToListAsync(ct))
        {
            file.Lead(lead ?? file.LeadId);
            file.ContactBy(wish.ContactBy ?? file.NextContactDue);
        }

        return await undo.Save(ct) is { } key ? (key, null) : (null, new Refusal("people.bulk.changed-meanwhile"));
    }
}
