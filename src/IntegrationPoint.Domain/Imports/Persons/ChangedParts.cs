using static IntegrationPoint.Domain.Imports.Persons.PersonFields;

namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>
/// What a list says otherwise than the last time: cells that belong together count together. What a list repeats must not
/// undo what somebody corrected in the meantime.
/// </summary>
public static class ChangedParts
{
    /// <summary>The first field of each part names it.</summary>
    private static readonly string[][] Parts =
    [
        [FamilyName, GivenName, FullName],
        [BirthName],
        [CallName],
        [OwnScriptName],
        [BirthDate],
        [BirthPlace],
        [Sex],
        [Nationality, SecondNationality],
        [Language],
        [FileNumber, AzrNumber, BamfNumber, CustomerNumber, HouseholdNumber],
        [PaperType, PaperNumber, PaperFrom, PaperUntil, WorkNote],
        [Regime, BenefitFrom, BenefitUntil, BenefitReason, BenefitEndReason],
        [Arrival],
        [Street, HouseNumber, Postcode, Town, Accommodation],
        [Phone],
        [Email],
    ];

    /// <summary>Every part, for a row that was never read before.</summary>
    public static IReadOnlySet<string> All { get; } = Parts.Select(p => p[0]).ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now) => Parts
        .Where(part => part.Any(field => Text(before, field) != Text(now, field)))
        .Select(part => part[0])
        .ToHashSet(StringComparer.Ordinal);

    private static string Text(IReadOnlyDictionary<string, string> cells, string field) => CellText.Clean(cells.GetValueOrDefault(field)).Text;
}
