using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Accessibility;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Architecture;

/// <summary>Every personal column knows its category, owner and basis, and every personal row its source.</summary>
public sealed class PersonalFieldTests(SharedApp app)
{
    /// <summary>From this length on a text can hold a record.</summary>
    private const int Long = 2000;

    /// <summary>Tables without an entry in the catalogue, and why.</summary>
    private static readonly Dictionary<Type, string> Uncatalogued = new()
    {
        [typeof(FieldSource)] = "names a part of the record that has an entry, and holds no value",
        [typeof(AuditSubject)] = "leads to an entry of the chain; who read it is the data protection officer's alone",
        [typeof(AuditEntry)] = "holds fields that have entries, special ones without their values; the data protection officer's alone",
        [typeof(UndoStep)] = "holds fields that have entries, open to its author for ten minutes and gone the following night",
        [typeof(BarrierReport)] = "speaks of a page and whoever could not use it, of no client; deleted once it is settled",
    };

    /// <summary>Rows that say who wrote them and for which body in another way than by a provenance.</summary>
    private static readonly Dictionary<Type, string> Unsourced = new()
    {
        [typeof(SearchKey)] = "derived from the names of the same person",
        [typeof(IntakeDraft)] = "its body and whoever kept it last; what is taken over gets its source then",
        [typeof(ImportRow)] = "its run names body, list and hand",
        [typeof(PersonMerge)] = "who decided, when and why",
        [typeof(KnownDifferent)] = "who decided, and when",
    };

    /// <summary>Long texts of tables that speak of nobody.</summary>
    private static readonly string[] Plain =
    [
        "ImportMapping.Headers", "ImportMapping.Columns", "ImportRun.Headers", "ImportRun.Columns", "SavedView.Query", "PublishedSheet.Cells", "AuditKey.Protected", "DataProtectionKey.Xml",
    ];

    [Fact]
    public async Task Every_column_that_speaks_of_a_person_stands_in_the_catalogue()
    {
        await using var db = app.Db();
        var missing = PersonalTables.Of(db).Where(row => !Uncatalogued.ContainsKey(row.ClrType)).SelectMany(row => row.GetProperties()
            .Where(column => FieldCatalogue.Of(row.ClrType, column.Name) is null)
            .Select(column => $"{row.ClrType.Name}.{column.Name}"));

        Assert.Empty(missing);
    }

    [Fact]
    public async Task A_text_that_can_hold_a_record_is_known_to_carry_one_or_to_speak_of_nobody()
    {
        await using var db = app.Db();
        var personal = PersonalTables.Of(db).Select(t => t.ClrType).ToHashSet();
        var unknown = db.Model.GetEntityTypes().Where(t => !personal.Contains(t.ClrType))
            .SelectMany(t => t.GetProperties().Where(c => c.ClrType == typeof(string) && (c.GetMaxLength() ?? int.MaxValue) >= Long).Select(c => $"{t.ClrType.Name}.{c.Name}"));

        Assert.Equal(Plain.Order(StringComparer.Ordinal), unknown.Order(StringComparer.Ordinal));
        Assert.All(PersonalTables.Carriers, c => Assert.NotNull(db.Model.FindEntityType(c.Table)?.FindProperty(c.Column)));
    }

    [Theory]
    [InlineData(typeof(Person))]
    [InlineData(typeof(Case))]
    [InlineData(typeof(Contact))]
    [InlineData(typeof(Participation))]
    public async Task A_new_column_of_a_central_row_has_no_group_until_somebody_names_it(Type row)
    {
        await using var db = app.Db();
        var columns = db.Model.FindEntityType(row)!.GetProperties().Select(c => c.Name).ToList();

        Assert.All(columns, column => Assert.NotNull(FieldCatalogue.Of(row, column)));
        Assert.Null(FieldCatalogue.Of(row, "ColumnOfTomorrow"));
    }

    [Fact]
    public void Languages_and_reasons_behind_an_absence_are_as_sensitive_as_what_they_tell()
    {
        Assert.True(FieldCatalogue.Of(typeof(Person), nameof(Person.ContactLanguage))!.Special);
        Assert.Equal(DataGroup.Barriers, FieldCatalogue.Of(typeof(Contact), nameof(Contact.NoShowReason))!.Group);
        Assert.Equal(DataGroup.Profile, FieldCatalogue.Of(typeof(Person), nameof(Person.Literacy))!.Group);
    }

    [Fact]
    public async Task Every_row_that_speaks_of_a_person_carries_its_source_basis_and_owner()
    {
        await using var db = app.Db();
        var missing = PersonalTables.Of(db)
            .Where(row => !Unsourced.ContainsKey(row.ClrType) && !Uncatalogued.ContainsKey(row.ClrType))
            .Where(row => row.GetComplexProperties().All(p => p.ClrType != typeof(Provenance)))
            .Select(row => row.ClrType.Name);

        Assert.Empty(missing);
    }
}
