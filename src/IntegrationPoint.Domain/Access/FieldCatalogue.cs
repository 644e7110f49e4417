using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Domain.Residence;

namespace IntegrationPoint.Domain.Access;

/// <summary>Every personal field of the record with its data category, owner and basis; each row adds its own source and date (§ 67a SGB X).</summary>
public static class FieldCatalogue
{
    private static readonly PersonalField Identity = new(DataGroup.Identity, false, BodyKinds.SocialOffice, "sgb10-67a");
    private static readonly PersonalField Origin = new(DataGroup.Identity, true, BodyKinds.SocialOffice, "sgb10-67a");
    private static readonly PersonalField Residence = new(DataGroup.Residence, false, BodyKinds.ImmigrationOffice, "asylg-8-3");
    private static readonly PersonalField Benefit = new(DataGroup.Benefit, false, BodyKinds.SocialOffice, "asylblg-5b");
    private static readonly PersonalField Profile = new(DataGroup.Profile, false, BodyKinds.EmploymentAgency, "sgb10-67a");
    private static readonly PersonalField Barriers = new(DataGroup.Barriers, true, BodyKinds.SocialOffice, "dsgvo-9-2-b");
    private static readonly PersonalField Notes = new(DataGroup.Notes, true, BodyKinds.SocialOffice, "sgb10-67a");
    private static readonly PersonalField Plan = new(DataGroup.Plan, false, BodyKinds.SocialOffice, "sgb10-67a");

    /// <summary>What was typed or sent and not taken over yet: anything a person may say, also about health and origin.</summary>
    private static readonly PersonalField Unsorted = new(DataGroup.Notes, true, BodyKinds.SocialOffice, "sgb10-67a");

    private static readonly Dictionary<Type, PersonalField> Whole = new()
    {
        [typeof(PersonName)] = Identity,
        [typeof(PersonNumber)] = Identity,
        [typeof(SearchKey)] = Identity,
        [typeof(CorrectionRequest)] = Identity,
        [typeof(PersonLock)] = Identity,
        [typeof(PersonMerge)] = Identity,
        [typeof(KnownDifferent)] = Identity,
        [typeof(IntakeDraft)] = Unsorted,
        [typeof(ImportRow)] = Unsorted,
        [typeof(Nationality)] = Origin,
        [typeof(SpokenLanguage)] = Origin,
        [typeof(MunicipalMove)] = Identity,
        [typeof(Address)] = Identity,
        [typeof(HouseholdMember)] = Benefit,
        [typeof(ResidencePaper)] = Residence,
        [typeof(AsylumStage)] = Residence,
        [typeof(BenefitPeriod)] = Benefit,
        [typeof(DutyAssignment)] = Benefit,
        [typeof(Involvement)] = Plan,
        [typeof(Consent)] = Plan,
        [typeof(Note)] = Notes,
        [typeof(Education)] = Profile,
        [typeof(WorkExperience)] = Profile,
        [typeof(LanguageSkill)] = Profile,
        [typeof(DrivingLicence)] = Profile,
        [typeof(Wish)] = Plan,
        [typeof(Profile.Barrier)] = Barriers,
        [typeof(Availability)] = Barriers,
    };

    /// <summary>Rows whose columns differ: each is named, so that a new one is thought about before it is shown.</summary>
    private static readonly Dictionary<(Type Row, string Field), PersonalField> Named = new[]
    {
        Columns<Person>(
            Identity,
            nameof(Person.Id), nameof(Person.Key), nameof(Person.FileNumber), nameof(Person.FamilyName), nameof(Person.GivenName),
            nameof(Person.CallName), nameof(Person.SortName), nameof(Person.OwnScriptName), nameof(Person.BirthDate), nameof(Person.BirthPrecision),
            nameof(Person.BirthPlace), nameof(Person.Sex), nameof(Person.Phone), nameof(Person.Email), nameof(Person.ContactChannel),
            nameof(Person.MayWrite), nameof(Person.DeceasedOn), nameof(Person.DeathNote), nameof(Person.MergedIntoId), nameof(Person.StaffRelated), nameof(Person.Restricted), nameof(Person.Version)),
        Columns<Person>(Origin, nameof(Person.OwnScriptLanguage), nameof(Person.ContactLanguage)),
        Columns<Person>(Profile, nameof(Person.Literacy)),
        Columns<Case>(
            Plan,
            nameof(Case.Id), nameof(Case.PersonId), nameof(Case.SiteId), nameof(Case.State), nameof(Case.LeadId), nameof(Case.OpenedOn), nameof(Case.ClosedOn),
            nameof(Case.ClosingReason), nameof(Case.NextContactDue), nameof(Case.IdleSince), nameof(Case.Horizon), nameof(Case.HorizonReasons),
            nameof(Case.HorizonById), nameof(Case.HorizonOn), nameof(Case.Version)),
        Columns<Contact>(
            Plan,
            nameof(Contact.Id), nameof(Contact.PersonId), nameof(Contact.Kind), nameof(Contact.Topic), nameof(Contact.On), nameof(Contact.At), nameof(Contact.Place),
            nameof(Contact.Language), nameof(Contact.TextVersion), nameof(Contact.Interpreter), nameof(Contact.BodyId), nameof(Contact.ByUserId), nameof(Contact.Result), nameof(Contact.Minutes)),
        Columns<Contact>(Barriers, nameof(Contact.NoShowReason)),
        Columns<Participation>(
            Plan,
            nameof(Participation.Id), nameof(Participation.PersonId), nameof(Participation.Measure), nameof(Participation.Group), nameof(Participation.Title),
            nameof(Participation.ProviderId), nameof(Participation.EntitledOn), nameof(Participation.RegisteredOn), nameof(Participation.NotStartedReason),
            nameof(Participation.StartedOn), nameof(Participation.EndedOn), nameof(Participation.Confirmed), nameof(Participation.AttendedPercent),
            nameof(Participation.Result), nameof(Participation.DropOutReason)),
    }.SelectMany(c => c).ToDictionary();

    /// <summary>The catalogue entry of a field, or null when nobody has thought about it: a test fails then.</summary>
    public static PersonalField? Of(Type row, string field) =>
        Named.TryGetValue((row, field), out var named) ? named : Whole.GetValueOrDefault(row);

    private static IEnumerable<KeyValuePair<(Type, string), PersonalField>> Columns<T>(PersonalField entry, params string[] fields) =>
        fields.Select(f => KeyValuePair.Create((typeof(T), f), entry));
}
