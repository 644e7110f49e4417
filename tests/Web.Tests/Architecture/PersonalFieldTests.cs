using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IntegrationPoint.Web.Tests.Architecture;

/// <summary>Every personal column knows its category, owner and basis, and every personal row its source.</summary>
public sealed class PersonalFieldTests(SharedApp app)
{
    [Fact]
    public async Task Every_column_that_speaks_of_a_person_stands_in_the_catalogue()
    {
        await using var db = app.Db();
        var missing = PersonalRows(db).SelectMany(row => row.GetProperties()
            .Where(column => FieldCatalogue.Of(row.ClrType, column.Name) is null)
            .Select(column => $"{row.ClrType.Name}.{column.Name}"));

        Assert.Empty(missing);
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
        var missing = PersonalRows(db)
            .Where(row => row.ClrType != typeof(SearchKey)) // derived from the names of the same person
            .Where(row => row.GetComplexProperties().All(p => p.ClrType != typeof(Provenance)))
            .Select(row => row.ClrType.Name);

        Assert.Empty(missing);
    }

    private static IEnumerable<IEntityType> PersonalRows(AppDb db) => db.Model.GetEntityTypes()
        .Where(row => row.ClrType != typeof(FieldSource))
        .Where(row => row.ClrType == typeof(Person) || row.GetForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Person)));
}
