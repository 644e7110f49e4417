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
    DateOnly ArrivedOn,
    bool Alone,
    IReadOnlyList<string> Urgent,
    string? Literacy,
    string? Accommodation,
    string? Street,
    string? Postcode,
    string? Phone,
    bool MayWrite);
