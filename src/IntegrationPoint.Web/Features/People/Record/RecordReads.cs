using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>
/// The rows of one record in statements that are always the same: Entity Framework translates each once and not at every request.
/// None asks who reads: the record was opened for the viewer before, and whoever calls asks its access for the group. Rows with a wall of their own come from <see cref="RowScope"/>.
/// </summary>
internal static class RecordReads
{
    /// <summary>A case with the name of its site.</summary>
    internal sealed record SiteFile(Case Case, string Site);

    /// <summary>Nationalities on the day.</summary>
    internal static readonly Func<AppDb, int, DateOnly, IAsyncEnumerable<string>> Countries = EF.CompileAsyncQuery<AppDb, int, DateOnly, string>((AppDb db, int id, DateOnly day) =>
        db.Nationalities.Where(n => n.PersonId == id && (n.From == null || n.From <= day) && (n.To == null || n.To >= day)).OrderBy(n => n.Id).Select(n => n.Country));

    internal static readonly Func<AppDb, int, IAsyncEnumerable<string>> Languages = EF.CompileAsyncQuery<AppDb, int, string>((AppDb db, int id) =>
        db.SpokenLanguages.Where(l => l.PersonId == id).OrderBy(l => l.Position).Select(l => l.Language));

    internal static readonly Func<AppDb, int, IAsyncEnumerable<Education>> Schools = EF.CompileAsyncQuery<AppDb, int, Education>((AppDb db, int id) =>
        db.Education.AsNoTracking().Where(e => e.PersonId == id).OrderBy(e => e.Id));

    internal static readonly Func<AppDb, int, IAsyncEnumerable<WorkExperience>> Work = EF.CompileAsyncQuery<AppDb, int, WorkExperience>((AppDb db, int id) =>
        db.WorkExperience.AsNoTracking().Where(w => w.PersonId == id).OrderBy(w => w.Id));

    /// <summary>Latest first: of one provider, or of all where none is named.</summary>
    internal static readonly Func<AppDb, int, int?, IAsyncEnumerable<Participation>> Participations = EF.CompileAsyncQuery<AppDb, int, int?, Participation>((AppDb db, int id, int? provider) =>
        db.Participations.AsNoTracking().Where(p => p.PersonId == id && (provider == null || p.ProviderId == provider)).OrderByDescending(p => p.StartedOn ?? p.RegisteredOn ?? p.EntitledOn).ThenByDescending(p => p.Id));

    /// <summary>All addresses, also those taken back.</summary>
    internal static readonly Func<AppDb, int, IAsyncEnumerable<Address>> EveryHome = EF.CompileAsyncQuery<AppDb, int, Address>((AppDb db, int id) =>
        db.Addresses.IgnoreQueryFilters().AsNoTracking().Where(a => a.PersonId == id).OrderBy(a => a.Id));

    /// <summary>All addresses that hold.</summary>
    internal static readonly Func<AppDb, int, IAsyncEnumerable<Address>> Homes = EF.CompileAsyncQuery<AppDb, int, Address>((AppDb db, int id) =>
        db.Addresses.AsNoTracking().Where(a => a.PersonId == id).OrderBy(a => a.Id));

    /// <summary>The last statement on the German language up to the day.</summary>
    internal static readonly Func<AppDb, int, DateOnly, Task<LanguageSkill?>> German = EF.CompileAsyncQuery((AppDb db, int id, DateOnly day) =>
        db.LanguageSkills.AsNoTracking().Where(s => s.PersonId == id && s.Language == PeopleFilter.GermanLanguage && s.On <= day)
            .OrderByDescending(s => s.On).ThenByDescending(s => s.Id).FirstOrDefault());

    /// <summary>The last word on the driving licence.</summary>
    internal static readonly Func<AppDb, int, Task<DrivingLicence?>> Licence = EF.CompileAsyncQuery((AppDb db, int id) =>
        db.DrivingLicences.AsNoTracking().Where(l => l.PersonId == id).OrderByDescending(l => l.On).ThenByDescending(l => l.Id).FirstOrDefault());

    /// <summary>All papers, also those taken back.</summary>
    internal static readonly Func<AppDb, int, IAsyncEnumerable<ResidencePaper>> Papers = EF.CompileAsyncQuery<AppDb, int, ResidencePaper>((AppDb db, int id) =>
        db.Papers.IgnoreQueryFilters().AsNoTracking().Where(p => p.PersonId == id).OrderBy(p => p.Id));

    internal static readonly Func<AppDb, int, IAsyncEnumerable<AsylumStage>> Stages = EF.CompileAsyncQuery<AppDb, int, AsylumStage>((AppDb db, int id) =>
        db.AsylumStages.AsNoTracking().Where(s => s.PersonId == id).OrderBy(s => s.Id));

    internal static readonly Func<AppDb, int, IAsyncEnumerable<MunicipalMove>> Moves = EF.CompileAsyncQuery<AppDb, int, MunicipalMove>((AppDb db, int id) =>
        db.Moves.AsNoTracking().Where(m => m.PersonId == id).OrderBy(m => m.Id));

    /// <summary>Earliest first.</summary>
    internal static readonly Func<AppDb, int, IAsyncEnumerable<DutyAssignment>> Duties = EF.CompileAsyncQuery<AppDb, int, DutyAssignment>((AppDb db, int id) =>
        db.Duties.AsNoTracking().Where(d => d.PersonId == id).OrderBy(d => d.From));

    internal static readonly Func<AppDb, int, IAsyncEnumerable<Contact>> Contacts = EF.CompileAsyncQuery<AppDb, int, Contact>((AppDb db, int id) =>
        db.Contacts.AsNoTracking().Where(c => c.PersonId == id).OrderBy(c => c.Id));

    /// <summary>The next appointment from the day on.</summary>
    internal static readonly Func<AppDb, int, DateOnly, Task<Contact?>> NextContact = EF.CompileAsyncQuery((AppDb db, int id, DateOnly day) =>
        db.Contacts.AsNoTracking().Where(c => c.PersonId == id && c.Result == null && c.On >= day).OrderBy(c => c.On).ThenBy(c => c.At).FirstOrDefault());

    /// <summary>Contacts of the day that have a result.</summary>
    internal static readonly Func<AppDb, int, DateOnly, IAsyncEnumerable<Contact>> ContactsOn = EF.CompileAsyncQuery<AppDb, int, DateOnly, Contact>((AppDb db, int id, DateOnly day) =>
        db.Contacts.AsNoTracking().Where(c => c.PersonId == id && c.On == day && c.Result != null).OrderBy(c => c.Id));

    /// <summary>The open one first, then the latest.</summary>
    internal static readonly Func<AppDb, int, IAsyncEnumerable<SiteFile>> Files = EF.CompileAsyncQuery<AppDb, int, SiteFile>((AppDb db, int id) =>
        from c in db.Cases.AsNoTracking()
        join s in db.Sites on c.SiteId equals s.Id
        where c.PersonId == id
        orderby c.ClosedOn != null, c.OpenedOn descending, c.Id descending
        select new SiteFile(c, s.Name));

    internal static readonly Func<AppDb, int, IAsyncEnumerable<CorrectionRequest>> Proposals = EF.CompileAsyncQuery<AppDb, int, CorrectionRequest>((AppDb db, int id) =>
        db.Corrections.AsNoTracking().Where(c => c.PersonId == id).OrderBy(c => c.Id));

    internal static readonly Func<AppDb, int, IAsyncEnumerable<Circle.Partner>> Leads = EF.CompileAsyncQuery<AppDb, int, Circle.Partner>((AppDb db, int id) =>
        from c in db.Cases
        join u in db.Users on c.LeadId equals u.Id
        where c.PersonId == id && c.ClosedOn == null
        select new Circle.Partner(u.DisplayName, u.BodyId, Roles.Caseworker, true, null, false, c.OpenedOn));

    /// <summary>Who is involved on the day: of one body, or of all where none is named.</summary>
    internal static readonly Func<AppDb, int, DateOnly, int?, IAsyncEnumerable<Circle.Partner>> Involved = EF.CompileAsyncQuery<AppDb, int, DateOnly, int?, Circle.Partner>((AppDb db, int id, DateOnly day, int? body) =>
        from i in db.Involvements
        from u in db.Users.Where(u => u.Id == i.UserId).DefaultIfEmpty()
        from k in db.Consents.Where(k => k.Id == i.ConsentId).DefaultIfEmpty()
        where i.PersonId == id && (body == null || i.BodyId == body) && i.From <= day && (i.To == null || i.To >= day)
        orderby i.From, i.Id
        select new Circle.Partner(u == null ? null : u.DisplayName, i.BodyId, i.Role, false, k == null ? null : k.To, k != null, i.From));

    /// <summary>The places in households, the latest first.</summary>
    internal static readonly Func<AppDb, int, IAsyncEnumerable<HouseholdMember>> Places = EF.CompileAsyncQuery<AppDb, int, HouseholdMember>((AppDb db, int id) =>
        db.HouseholdMembers.AsNoTracking().Where(m => m.PersonId == id).OrderByDescending(m => m.From).ThenByDescending(m => m.Id));
}
