using IntegrationPoint.Domain.Accessibility;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IntegrationPoint.Web.Tests.Architecture;

/// <summary>Every table that can speak of somebody: by a key of the database, by a number of a person that is none, or in a text that holds more than a sentence.</summary>
internal static class PersonalTables
{
    /// <summary>Columns that hold the number of a person, whether the database knows it or not.</summary>
    private static readonly string[] Pointing = ["SurvivorId", "MergedId", "MergedIntoId", "FirstId", "SecondId"];

    /// <summary>Texts in which parts of a record stand.</summary>
    public static readonly IReadOnlyList<(Type Table, string Column)> Carriers =
    [
        (typeof(IntakeDraft), nameof(IntakeDraft.Answers)), (typeof(ImportRow), nameof(ImportRow.Cells)), (typeof(ImportRow), nameof(ImportRow.Findings)), (typeof(ImportRow), nameof(ImportRow.Suggestions)),
        (typeof(PersonMerge), nameof(PersonMerge.Moved)), (typeof(UndoStep), nameof(UndoStep.Changes)), (typeof(CorrectionRequest), nameof(CorrectionRequest.Proposed)),
        (typeof(AuditEntry), nameof(AuditEntry.Details)), (typeof(BarrierReport), nameof(BarrierReport.Text)),
    ];

    public static IEnumerable<IEntityType> Of(AppDb db) => db.Model.GetEntityTypes().Where(table =>
        table.ClrType == typeof(Person) || table.GetForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Person))
        || table.GetProperties().Any(Points) || Carriers.Any(c => c.Table == table.ClrType));

    private static bool Points(IProperty column) =>
        (Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType) == typeof(int) && (column.Name.EndsWith("PersonId", StringComparison.Ordinal) || Pointing.Contains(column.Name));
}
