using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>What a checked desk sitting says about the person, in the terms of the register.</summary>
public sealed class DeskRecord(AppDb db, ResponsibleBodies bodies, CurrentViewer current, TradeDay day)
{
    private const string UnknownAccommodation = "unknown";

    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        PersonParts.BirthDate, nameof(Person.OwnScriptName), nameof(Person.Sex), nameof(Person.Literacy), nameof(Person.Phone), nameof(Person.MayWrite),
    };

    public async Task<PersonFacts> Of(IntakeDraft draft, DeskFacts facts, FirstAppointment.Slot? slot, DeskFamily.Host? family, bool isNew, CancellationToken ct)
    {
        var here = db.Sites.Where(s => s.Id == draft.SiteId);
        var site = await here.SingleAsync(ct);
        var proposal = family is null ? DutyProposal.For(facts.Paper, facts.BirthDate, facts.Alone, day.Today)
            : DutyProposal.OfFamily(facts.Paper, facts.BirthDate, facts.Relation!, family.Regime, day.Today);
        var body = proposal is null ? null : await bodies.For(proposal, family, here).Select(o => (int?)o.Id).FirstOrDefaultAsync(ct);
        return new PersonFacts
        {
            FamilyName = facts.FamilyName,
            GivenName = facts.GivenName,
            OwnScriptName = facts.OwnScript,
            OwnScriptLanguage = facts.OwnScript is { } own ? OwnScript.Language(own, facts.Languages) : null,
            BirthDate = facts.BirthDate,
            BirthPrecision = facts.BirthPrecision,
            Sex = facts.Sex,
            Literacy = string.IsNullOrEmpty(facts.Literacy) ? null : facts.Literacy,
            Phone = facts.Phone,
            ContactChannel = facts.MayWrite ? "sms" : facts.Phone is null ? "in-person" : "phone",
            ContactLanguage = facts.Languages[0],
            MayWrite = facts.MayWrite,
            Nationalities = [facts.Nationality],
            Languages = [.. facts.Languages.Select((l, i) => new LanguageFact(l, i == 0))],
            Paper = Paper(facts),
            Address = DeskWords.HasNoAddress(facts) ? null : new AddressFact(string.IsNullOrEmpty(facts.Accommodation) ? UnknownAccommodation : facts.Accommodation, facts.Street!, facts.Postcode ?? string.Empty, site.Municipality, facts.ArrivedOn ?? day.Today),
            Move = isNew && facts.ArrivedOn is { } arrived ? new MoveFact(MunicipalMove.Arrival, arrived, site.Municipality) : null,
            Duty = body is null ? null : new DutyFact(body.Value, proposal!.Regime, "intake.duty.paper", proposal.Norm, day.Today, DutyProposal.RuleVersion) { Source = "derived" },
            Case = new CaseFact(site.Id, CaseStates.FirstContact, day.Today, slot?.LeadId, slot?.On),
        };
    }

    /// <summary>What the sitting adds to a record that exists: another spelling stands beside the name, and nothing the desk only assumes takes the place of what was said.</summary>
    public static PersonFacts About(Person known, PersonFacts said)
    {
        var spelling = (said.FamilyName, said.GivenName) == (known.FamilyName, known.GivenName) ? null
            : new NameFact("variant", said.FamilyName, said.GivenName!, NameWriting.Script($"{said.GivenName} {said.FamilyName}"));
        return said with
        {
            FamilyName = null,
            GivenName = null,
            FurtherNames = spelling is null ? [] : [spelling],
            ContactChannel = null,
            ContactLanguage = known.ContactLanguage is null ? said.ContactLanguage : null,
            MayWrite = said.MayWrite == true ? true : null,
            Move = null,
        };
    }

    /// <summary>Whether a difference would put a word of the desk in the place of a value of the person; periods end and keep their past.</summary>
    public static bool Replaces(Difference difference) => difference.Before is not (null or "unknown") && Single.Contains(difference.Field);

    private PaperFact? Paper(DeskFacts facts) => facts.Paper is null or "NONE" ? null
        : new PaperFact(facts.Paper, facts.PaperNumber, PaperBegins(facts), facts.PaperTo, facts.WorkNote, SeenOn: day.Today, SeenById: current.Viewer.UserId) { Source = "paper", FromAssumed = facts.PaperFrom is null };

    /// <summary>A paper whose first day nobody read is taken to begin on arrival, today where that is unknown, but never after its end.</summary>
    private DateOnly PaperBegins(DeskFacts facts)
    {
        var arrived = facts.ArrivedOn ?? day.Today;
        return facts.PaperFrom ?? (facts.PaperTo is { } to && to < arrived ? to : arrived);
    }
}
