namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>A row of a person list after reading: everything but the name may be missing.</summary>
public sealed record PersonRow
{
    public string? FamilyName { get; init; }
    public required string GivenName { get; init; }
    public string? BirthName { get; init; }
    public string? CallName { get; init; }
    public string? OwnScriptName { get; init; }
    public DateOnly? BirthDate { get; init; }

    /// <summary>Code of list <c>birth-precision</c>; null when the list says nothing of the birth.</summary>
    public string? BirthPrecision { get; init; }
    public string? BirthPlace { get; init; }
    public string? Sex { get; init; }
    public IReadOnlyList<string> Nationalities { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];
    public string? AzrNumber { get; init; }
    public string? FileNumber { get; init; }
    public string? BamfNumber { get; init; }
    public string? CustomerNumber { get; init; }
    public string? HouseholdNumber { get; init; }
    public string? Relation { get; init; }
    public string? PaperType { get; init; }
    public string? PaperNumber { get; init; }
    public DateOnly? PaperFrom { get; init; }
    public DateOnly? PaperUntil { get; init; }
    public string? WorkNote { get; init; }
    public string? Regime { get; init; }
    public DateOnly? BenefitFrom { get; init; }
    public DateOnly? BenefitUntil { get; init; }
    public string? BenefitReason { get; init; }
    public string? BenefitEndReason { get; init; }
    public DateOnly? Arrival { get; init; }
    public string? Accommodation { get; init; }
    public string? Street { get; init; }
    public string? Postcode { get; init; }

    /// <summary>Official municipality key, eight digits.</summary>
    public string? Municipality { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }

    public string FullName => FamilyName is null ? GivenName : $"{GivenName} {FamilyName}";
}

/// <summary>What became of reading a row: the row, unless an error keeps it out, and all findings.</summary>
public sealed record RowReading(PersonRow? Row, IReadOnlyList<RowFinding> Findings);
