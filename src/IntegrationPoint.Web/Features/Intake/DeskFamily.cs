using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The next of a family at the desk: what the family shares is suggested, and at the end both live in one household.</summary>
public sealed class DeskFamily(AppDb db, Drafts drafts, PersonScope scope, HouseholdRegister households, CurrentViewer current, Audit audit, TradeDay day)
{
    /// <summary>Who was taken in before, and what the family stands under.</summary>
    /// <param name="HouseholdId">Null: in no household yet.</param>
    public sealed record Host(Person Person, int? HouseholdId, string? Regime, int? DutyBodyId)
    {
        public bool Housed => HouseholdId is not null;
    }

    /// <summary>Who belongs where is part of the benefit: it is written by who has the benefit, or by the body that leads the record it took in itself.</summary>
    public static bool Joins(PersonAccess access, int ownerBody, int body) => access.Writes(DataGroup.Identity) && (access.Writes(DataGroup.Benefit) || ownerBody == body);

    /// <summary>Null: nobody's family, or of somebody who is not the viewer's to write about any more.</summary>
    public async Task<Host?> Of(IntakeDraft draft, CancellationToken ct) => draft.FamilyOfId is { } id ? await Find(id, ct) : null;

    /// <summary>Where the sitting of the next member is; where nobody is taken in today the start, which says why; null where the viewer may not.</summary>
    public async Task<string?> Start(int personId, CancellationToken ct)
    {
        if (await Find(personId, ct) is not { } host)
        {
            return null;
        }

        await audit.Read("desk-family", [host.Person.Id], ct);
        var (key, refusal) = await drafts.StartFamily(host.Person.Id, async site => await Shared(host, site, ct), ct);
        return refusal is null ? IntakeLinks.Desk(key!) : IntakeLinks.Start;
    }

    /// <summary>Both in one household; the caller saves.</summary>
    public async Task<Refusal?> Join(Host host, Person person, DeskFacts facts, Recording recording, CancellationToken ct)
    {
        var (id, other) = (host.Person.Id, person.Id);
        var known = await db.HouseholdMembers.Where(m => m.PersonId == id || m.PersonId == other).Select(m => m.PersonId).Distinct().ToListAsync(ct);
        var place = Place(facts.Relation!, person.BirthDate, known.Contains(other) ? day.Today : facts.ArrivedOn ?? day.Today);
        var hostPlace = Place(facts.OtherRelation ?? Relations.Head, host.Person.BirthDate, known.Contains(id) ? day.Today : await ArrivedOn(id, ct) ?? day.Today);
        return await households.Join(id, hostPlace, other, place, recording, ct);
    }

    private HouseholdPlace Place(string relation, DateOnly? born, DateOnly from) => new(relation, from, Relations.InBenefitUnit(relation, born, day.Today));

    private async Task<Host?> Find(int personId, CancellationToken ct)
    {
        var key = await db.Persons.Where(p => p.Id == personId).Select(p => p.Key).FirstOrDefaultAsync(ct);
        if (key is null || await scope.Find(key, ct) is not { } person || !Joins(await scope.Access(person.Id, ct), person.Provenance.OwnerBodyId, current.Viewer.BodyId))
        {
            return null;
        }

        var duty = DutyLine.Former(await db.Duties.AsNoTracking().Where(d => d.PersonId == person.Id && d.To == null).ToListAsync(ct));
        return new Host(person, (await households.Open(person.Id, ct))?.HouseholdId, duty?.Regime, duty?.BodyId);
    }

    private Task<DateOnly?> ArrivedOn(int personId, CancellationToken ct) =>
        db.Moves.Where(m => m.PersonId == personId && m.Kind == MunicipalMove.Arrival && m.On <= day.Today).MaxAsync(m => (DateOnly?)m.On, ct);

    private async Task<DeskAnswers> Shared(Host host, string municipality, CancellationToken ct)
    {
        var id = host.Person.Id;
        var languages = await db.SpokenLanguages.Where(l => l.PersonId == id).OrderBy(l => l.Position).Select(l => l.Language).Take(2).ToListAsync(ct);
        var frequent = languages.Count > 0 && DeskPage.IsFrequent(languages[0]);
        var home = await db.Addresses.AsNoTracking().Where(a => a.PersonId == id && a.To == null && a.Municipality == municipality).OrderByDescending(a => a.From).FirstOrDefaultAsync(ct);
        return new DeskAnswers
        {
            OtherRelation = host.Housed ? null : Relations.Head,
            Language = languages.Count == 0 ? null : frequent ? languages[0] : ChosenAnswers.OtherLanguage,
            OtherLanguage = frequent ? languages.ElementAtOrDefault(1) : languages.FirstOrDefault(),
            FamilyName = host.Person.FamilyName,
            Nationality = await db.Nationalities.Where(n => n.PersonId == id && n.To == null).OrderBy(n => n.Id).Select(n => n.Country).FirstOrDefaultAsync(ct),
            ArrivedOn = await ArrivedOn(id, ct) is { } arrived ? PlainFormats.Day(arrived) : null,
            Accommodation = home?.Accommodation,
            Street = home?.Street,
            Postcode = home?.Postcode,
        };
    }
}
