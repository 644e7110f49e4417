using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
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

    private static readonly Dictionary<Type, PersonalField> Whole = new()
    {
        [typeof(Person)] = Identity,
        [typeof(PersonName)] = Identity,
        [typeof(PersonNumber)] = Identity,
        [typeof(SearchKey)] = Identity,
        [typeof(CorrectionRequest)] = Identity,
        [typeof(Nationality)] = Origin,
        [typeof(SpokenLanguage)] = Origin,
        [typeof(MunicipalMove)] = Identity,
        [typeof(Address)] = Identity,
        [typeof(HouseholdMember)] = Benefit,
        [typeof(ResidencePaper)] = Residence,
        [typeof(AsylumStage)] = Residence,
        [typeof(BenefitPeriod)] = Benefit,
        [typeof(DutyAssignment)] = Benefit,
        [typeof(Case)] = Plan,
        [typeof(Contact)] = Plan,
        [typeof(Participation)] = Plan,
        [typeof(Involvement)] = Plan,
        [typeof(Consent)] = Plan,
        [typeof(Note)] = Notes,
        [typeof(Education)] = Profile,
        [typeof(WorkExperience)] = Profile,
        [typeof(LanguageSkill)] = Profile,
        [typeof(Wish)] = Plan,
        [typeof(Profile.Barrier)] = Barriers,
    };

    private static readonly Dictionary<(Type Row, string Field), PersonalField> Exceptions = new()
    {
        [(typeof(Person), nameof(Person.Literacy))] = Profile,
        [(typeof(Contact), nameof(Contact.NoShowReason))] = Barriers,
    };

    /// <summary>The catalogue entry of a field, or null when nobody has thought about it: a test fails then.</summary>
    public static PersonalField? Of(Type row, string field) =>
        Exceptions.TryGetValue((row, field), out var exception) ? exception : Whole.GetValueOrDefault(row);
}
