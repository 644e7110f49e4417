using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security;

/// <summary>Who may see what of one person today: the row filter and the walls themselves, asked in everybody's place.</summary>
public sealed class WhoSees(AppDb db, AccessMatrix matrix, TradeDay day)
{
    /// <summary>No user has this number: it stands for the colleagues nothing binds to the person by name.</summary>
    private const int Anybody = -1;

    /// <summary>People of one body with one role who see the same. No names: everybody with that role there.</summary>
    public sealed record Circle(int BodyId, string Role, IReadOnlyList<string> Names, PersonAccess Access);

    public async Task<IReadOnlyList<Circle>> Of(int personId, CancellationToken ct)
    {
        var today = day.Today;
        var users = await (
            from u in db.Users
            join o in db.Organisations on u.BodyId equals o.Id
            where u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today)
            orderby u.BodyId, u.Role, u.DisplayName
            select new { u.Id, u.DisplayName, u.Role, u.BodyId, u.SiteId, o.Kind }).ToListAsync(ct);
        var bound = await db.Cases.Where(c => c.PersonId == personId && c.LeadId != null).Select(c => c.LeadId!.Value)
            .Union(db.Involvements.Where(i => i.PersonId == personId && i.UserId != null).Select(i => i.UserId!.Value)).ToListAsync(ct);
        var circles = new List<Circle>();
        foreach (var group in users.GroupBy(u => (u.BodyId, u.Role, u.Kind, u.SiteId)))
        {
            var (body, role, kind, site) = group.Key;
            var common = await Access(personId, new Viewer(Anybody, "", "", role, body, kind, site), ct);
            Add(circles, body, role, null, common);
            foreach (var one in group.Where(u => bound.Contains(u.Id)))
            {
                var own = await Access(personId, new Viewer(one.Id, "", one.DisplayName, role, body, kind, site), ct);
                if (!own.SameAs(common))
                {
                    Add(circles, body, role, one.DisplayName, own);
                }
            }
        }

        return circles;
    }

    private static void Add(List<Circle> circles, int body, string role, string? name, PersonAccess access)
    {
        var same = circles.FindIndex(c => c.BodyId == body && c.Role == role && (c.Names.Count == 0) == (name is null) && c.Access.SameAs(access));
        if (same >= 0 && name is not null)
        {
            circles[same] = circles[same] with { Names = [.. circles[same].Names, name] };
        }
        else if (same < 0 && access != PersonAccess.Closed)
        {
            circles.Add(new Circle(body, role, name is null ? [] : [name], access));
        }
    }

    private async Task<PersonAccess> Access(int personId, Viewer viewer, CancellationToken ct)
    {
        var seen = RowFilter.Visible(db, viewer, day.Today).Where(p => p.Id == personId);
        return (await Walls.Accesses(db, seen, viewer, matrix, day.Today, ct)).GetValueOrDefault(personId, PersonAccess.Closed);
    }
}
