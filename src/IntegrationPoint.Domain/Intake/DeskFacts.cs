namespace IntegrationPoint.Domain.Intake;

/// <summary>What the desk sitting established, checked.</summary>
public sealed record DeskFacts(
    string? FamilyName,
    string GivenName,
    string? OwnScript,
    DateOnly? BirthDate,
    string BirthPrecision,
    string Sex,
    string Nationality,
    IReadOnlyList<string> Languages,
    string? Paper,
    string? PaperNumber,
    DateOnly? PaperFrom,
    DateOnly? PaperTo,
    string? WorkNote,
    DateOnly? ArrivedOn,
    IReadOnlyList<string> With,
    IReadOnlyList<string> Urgent,
    string? Literacy,
    string? Accommodation,
    string? Street,
    string? Postcode,
    string? Phone,
    bool MayWrite,
    bool PrivacyTold,
    string? Relation = null,
    string? OtherRelation = null)
{
    /// <summary>Who is taken in as one of a family is not alone.</summary>
    public bool Alone => Relation is null && (With.Count == 0 || With.Contains("alone"));
}
