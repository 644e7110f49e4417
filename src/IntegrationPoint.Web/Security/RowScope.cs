using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security;

/// <summary>
/// Rows of one person that have a wall of their own inside an open group. Always read them from here, never from the table.
/// The access given (<see cref="PersonScope.Access"/>) says whose they are: where it does not open the group there are no rows.
/// </summary>
public sealed class RowScope(AppDb db, CurrentViewer current, TradeDay day)
{
    private static readonly Func<AppDb, int, int, bool, int, IAsyncEnumerable<Note>> NotesOf = EF.CompileAsyncQuery<AppDb, int, int, bool, int, Note>((AppDb db, int personId, int bodyId, bool shared, int most) =>
        db.Notes.AsNoTracking().Where(n => n.PersonId == personId && (n.BodyId == bodyId || (shared && n.Shared))).OrderByDescending(n => n.On).ThenByDescending(n => n.Id).Take(most));

    private static readonly Func<AppDb, int, int, IAsyncEnumerable<BenefitPeriod>> BenefitsOf = EF.CompileAsyncQuery<AppDb, int, int, BenefitPeriod>((AppDb db, int personId, int bodyId) =>
        db.Benefits.AsNoTracking().Where(b => b.PersonId == personId && b.BodyId == bodyId).OrderBy(b => b.Id));

    private static readonly Func<AppDb, int, IAsyncEnumerable<Wish>> WishesOf = EF.CompileAsyncQuery<AppDb, int, Wish>((AppDb db, int personId) =>
        db.Wishes.AsNoTracking().Where(w => w.PersonId == personId).OrderByDescending(w => w.On));

    private static readonly Func<AppDb, int, int, string[], bool, IAsyncEnumerable<Barrier>> BarriersOf = EF.CompileAsyncQuery<AppDb, int, int, string[], bool, Barrier>((AppDb db, int personId, int bodyId, string[] kinds, bool consented) =>
        db.Barriers.AsNoTracking().Where(b => b.PersonId == personId && (b.BodyId == bodyId || consented || db.Organisations.Any(o => o.Id == b.BodyId && kinds.Contains(o.Kind)))).OrderBy(b => b.Since));

    private static readonly Func<AppDb, int, int, string[], bool, Task<Availability?>> AvailabilityOf = EF.CompileAsyncQuery((AppDb db, int personId, int bodyId, string[] kinds, bool consented) =>
        db.Availability.AsNoTracking().Where(a => a.PersonId == personId && (a.BodyId == bodyId || consented || db.Organisations.Any(o => o.Id == a.BodyId && kinds.Contains(o.Kind)))).OrderByDescending(a => a.On).ThenByDescending(a => a.Id).FirstOrDefault());

    private (int PersonId, bool Consented)? asked;

    /// <summary>Notes of the own body, and those other bodies marked as shared where the matrix says so; newest first.</summary>
    public async Task<IReadOnlyList<Note>> Notes(PersonAccess access, int most, CancellationToken ct)
    {
        if (!access.Reads(DataGroup.Notes))
        {
            return [];
        }

        var shared = access.Limit(DataGroup.Notes) == FieldSets.OwnOrShared;
        return await NotesOf(db, access.PersonId, current.Viewer.BodyId, shared, most).ToListAsync(ct);
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
