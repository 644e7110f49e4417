using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security;

/// <summary>
/// Rows of one person that have a wall of their own inside an open group. Always read them from here, never from the table.
/// The access given (<see cref="PersonScope.Access"/>) says whose they are: where it does not open the group there are no rows.
/// </summary>
public sealed class RowScope(AppDb db, CurrentViewer current, PersonScope scope, ReferenceData reference, TradeDay day)
{
    private static readonly Func<AppDb, int, int, bool, int?, int, IAsyncEnumerable<Note>> NotesOf = EF.CompileAsyncQuery<AppDb, int, int, bool, int?, int, Note>((AppDb db, int personId, int bodyId, bool shared, int? writer, int most) =>
        db.Notes.AsNoTracking().Where(n => n.PersonId == personId && ((n.BodyId == bodyId && (writer == null || n.Provenance.RecordedById == writer)) || (shared && n.Shared))).OrderByDescending(n => n.On).ThenByDescending(n => n.Id).Take(most));

    private static readonly Func<AppDb, int, int, IAsyncEnumerable<BenefitPeriod>> BenefitsOf = EF.CompileAsyncQuery<AppDb, int, int, BenefitPeriod>((AppDb db, int personId, int bodyId) =>
        db.Benefits.AsNoTracking().Where(b => b.PersonId == personId && b.BodyId == bodyId).OrderBy(b => b.Id));

    private static readonly Func<AppDb, int, IAsyncEnumerable<Wish>> WishesOf = EF.CompileAsyncQuery<AppDb, int, Wish>((AppDb db, int personId) =>
        db.Wishes.AsNoTracking().Where(w => w.PersonId == personId).OrderByDescending(w => w.On));

    private static readonly Func<AppDb, int, int, string[], bool, IAsyncEnumerable<Barrier>> BarriersOf = EF.CompileAsyncQuery<AppDb, int, int, string[], bool, Barrier>((AppDb db, int personId, int bodyId, string[] kinds, bool consented) =>
        db.Barriers.AsNoTracking().Where(b => b.PersonId == personId && (b.BodyId == bodyId || consented || db.Organisations.Any(o => o.Id == b.BodyId && kinds.Contains(o.Kind)))).OrderBy(b => b.Since));

    private static readonly Func<AppDb, int, int, string[], bool, Task<Availability?>> AvailabilityOf = EF.CompileAsyncQuery((AppDb db, int personId, int bodyId, string[] kinds, bool consented) =>
        db.Availability.AsNoTracking().Where(a => a.PersonId == personId && (a.BodyId == bodyId || consented || db.Organisations.Any(o => o.Id == a.BodyId && kinds.Contains(o.Kind)))).OrderByDescending(a => a.On).ThenByDescending(a => a.Id).FirstOrDefault());

    private (int PersonId, bool Consented)? asked;

    /// <summary>Notes of the own body, or only one's own, and those other bodies marked as shared, as the matrix says; newest first.</summary>
    public async Task<IReadOnlyList<Note>> Notes(PersonAccess access, int most, CancellationToken ct)
    {
        if (!access.Reads(DataGroup.Notes))
        {
            return [];
        }

        var limit = access.Limit(DataGroup.Notes);
        int? writer = limit == FieldSets.OwnLog ? current.Viewer.UserId : null;
        return await NotesOf(db, access.PersonId, current.Viewer.BodyId, limit == FieldSets.OwnOrShared, writer, most).ToListAsync(ct);
    }

    /// <summary>Numbers by which registers know the person, of the kinds that are open to the viewer's body.</summary>
    public async Task<IReadOnlyList<PersonNumber>> Numbers(PersonAccess access, CancellationToken ct) => access.Reads(DataGroup.Residence)
        ? await NumberWall.Open(db.PersonNumbers.AsNoTracking(), current.Viewer, reference.Codes, day.Today).Where(n => n.PersonId == access.PersonId).OrderBy(n => n.Kind).ThenBy(n => n.Id).ToListAsync(ct)
        : [];

    /// <summary>The numbers that may lead the viewer to somebody: those that would be read in the record, too.</summary>
    public OpenNumbers Numbers()
    {
        var readable = scope.Visible(DataGroup.Residence);
        return new OpenNumbers(
            NumberWall.Open(db.PersonNumbers, current.Viewer, reference.Codes, day.Today).Where(n => readable.Any(p => p.Id == n.PersonId)),
            db.Papers.Where(x => readable.Any(p => p.Id == x.PersonId)));
    }

    /// <summary>Barriers noted on the viewer's side of the wall between AsylbLG, SGB II and III, and SGB VIII, or opened by consent; earliest first.</summary>
    public async Task<IReadOnlyList<Barrier>> Barriers(PersonAccess access, CancellationToken ct) => access.Reads(DataGroup.Barriers)
        ? await BarriersOf(db, access.PersonId, current.Viewer.BodyId, SameSide(), await Consented(access.PersonId, ct)).ToListAsync(ct)
        : [];

    /// <summary>What limits the time a person can give, as last said: behind the same wall as barriers.</summary>
    public async Task<Availability?> Availability(PersonAccess access, CancellationToken ct) => access.Reads(DataGroup.Barriers)
        ? await AvailabilityOf(db, access.PersonId, current.Viewer.BodyId, SameSide(), await Consented(access.PersonId, ct))
        : null;

    /// <summary>Benefits that the viewer's own body pays.</summary>
    public async Task<IReadOnlyList<BenefitPeriod>> Benefits(PersonAccess access, CancellationToken ct) =>
        access.Reads(DataGroup.Benefit) ? await BenefitsOf(db, access.PersonId, current.Viewer.BodyId).ToListAsync(ct) : [];

    /// <summary>What the client wants, in their own words, latest first: for those who plan with them, never for the immigration office.</summary>
    public async Task<IReadOnlyList<Wish>> Wishes(PersonAccess access, CancellationToken ct) =>
        access.Reads(DataGroup.Profile) && current.Viewer.Role != Roles.ImmigrationClerk ? await WishesOf(db, access.PersonId).ToListAsync(ct) : [];

    /// <summary>Whether a consent opens the barriers of the person to the viewer's body; asked once a request.</summary>
    private async Task<bool> Consented(int personId, CancellationToken ct)
    {
        if (asked?.PersonId != personId)
        {
            asked = (personId, await Walls.Opens(db, personId, current.Viewer, DataGroup.Barriers, day.Today, ct));
        }

        return asked.Value.Consented;
    }

    // § 50 Abs. 1 SGB II: Jobcenter and Agentur exchange what their tasks need; nobody else is named there.
    private string[] SameSide() => current.Viewer.BodyKind is BodyKinds.Jobcenter or BodyKinds.EmploymentAgency
        ? [BodyKinds.Jobcenter, BodyKinds.EmploymentAgency]
        : [];
}
