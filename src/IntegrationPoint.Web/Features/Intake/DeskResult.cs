using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>What came of a desk sitting, as far as the viewer may read it.</summary>
public sealed class DeskResult(AppDb db, PersonScope scope, CurrentViewer current, Audit audit)
{
    /// <summary>Theirs: the body of the viewer is responsible and the viewer may confirm it.</summary>
    public sealed record DutyRow(string Body, string Norm, bool Confirmed, bool Theirs);

    public sealed record Meeting(DateOnly On, TimeOnly? At, string? Lead);

    /// <param name="TakesFamily">The next of the family may be taken in from here.</param>
    public sealed record Row(IdentityView Who, Meeting? Next, DutyRow? Duty, bool TakesFamily);

    /// <summary>Null: not there, or not the viewer's to know.</summary>
    public async Task<Row?> For(int personId, CancellationToken ct)
    {
        if (await scope.Identities().FirstOrDefaultAsync(i => i.PersonId == personId, ct) is not { } who)
        {
            return null;
        }

        var (access, body) = (await scope.Access(personId, ct), current.Viewer.BodyId);
        var next = !access.Reads(DataGroup.Plan) ? null : await (
            from c in db.Contacts
            where c.PersonId == personId && c.Result == null
            orderby c.On
            select new Meeting(c.On, c.At, db.Users.Where(u => u.Id == c.ByUserId).Select(u => u.DisplayName).FirstOrDefault())).FirstOrDefaultAsync(ct);
        var confirms = access.Writes(DataGroup.Benefit);
        var duty = await (
            from d in db.Duties
            where d.PersonId == personId && d.To == null
            orderby d.From descending
            select new DutyRow(db.Organisations.Where(o => o.Id == d.BodyId).Select(o => o.Name).First(), d.Norm, d.ConfirmedById != null, confirms && d.BodyId == body)).FirstOrDefaultAsync(ct);
        var owner = await db.Persons.Where(p => p.Id == personId).Select(p => p.Provenance.OwnerBodyId).SingleAsync(ct);
        await audit.Read("desk-done", [personId], ct);
        return new Row(who, next, duty, DeskFamily.Joins(access, owner, body));
    }
}
