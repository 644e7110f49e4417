namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>What a column of a person list can hold, in the order in which people read it.</summary>
public static class PersonFields
{
    public const string FamilyName = "family-name";
    public const string GivenName = "given-name";
    public const string FullName = "full-name";
    public const string BirthName = "birth-name";
    public const string CallName = "call-name";
    public const string OwnScriptName = "own-script-name";
    public const string BirthDate = "birth-date";
    public const string BirthPlace = "birth-place";
    public const string Sex = "sex";
    public const string Nationality = "nationality";
    public const string SecondNationality = "second-nationality";
    public const string Language = "language";
    public const string FileNumber = "file-number";
    public const string AzrNumber = "azr-number";
    public const string BamfNumber = "bamf-number";
    public const string CustomerNumber = "customer-number";
    public const string HouseholdNumber = "household-number";
    public const string Relation = "relation";
    public const string PaperType = "paper-type";
    public const string PaperNumber = "paper-number";
    public const string PaperFrom = "paper-from";
    public const string PaperUntil = "paper-until";
    public const string WorkNote = "work-note";
    public const string Regime = "regime";
    public const string BenefitFrom = "benefit-from";
    public const string BenefitUntil = "benefit-until";
    public const string BenefitReason = "benefit-reason";
    public const string BenefitEndReason = "benefit-end-reason";
    public const string Arrival = "arrival";
    public const string Accommodation = "accommodation";
    public const string Street = "street";
    public const string HouseNumber = "house-number";
    public const string Postcode = "postcode";
    public const string Town = "town";
    public const string Phone = "phone";
    public const string Email = "email";

    public static readonly IReadOnlyList<string> All =
    [
        FamilyName, GivenName, FullName, BirthName, CallName, OwnScriptName, BirthDate, BirthPlace, Sex, Nationality, SecondNationality, Language,
        FileNumber, AzrNumber, BamfNumber, CustomerNumber, HouseholdNumber, Relation, PaperType, PaperNumber, PaperFrom, PaperUntil, WorkNote,
        Regime, BenefitFrom, BenefitUntil, BenefitReason, BenefitEndReason, Arrival, Accommodation, Street, HouseNumber, Postcode, Town, Phone, Email,
    ];

    /// <summary>Without a name nobody can be told apart.</summary>
    public static bool CanIdentify(IEnumerable<string> mapped) => mapped.Any(f => f is FamilyName or FullName or GivenName);
}
