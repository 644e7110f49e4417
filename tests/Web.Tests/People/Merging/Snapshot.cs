using System.Globalization;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Merging;

/// <summary>Everything the database says about a person, table by table, so that "exactly as before" can be compared.</summary>
internal static class Snapshot
{
    public static async Task<IReadOnlyList<string>> Of(AppDb db, int personId)
    {
        var lines = new List<string>();
        foreach (var row in db.Model.GetEntityTypes().Where(t => t.ClrType == typeof(Person) || t.GetForeignKeys().Any(k => k.PrincipalEntityType.ClrType == typeof(Person))))
        {
            var own = row.ClrType == typeof(Person);
            lines.AddRange(await Rows(db, row.GetTableName()!, own ? "id" : "person_id", personId, own ? ["version"] : row.ClrType == typeof(FieldSource) ? ["id"] : []));
        }

        lines.AddRange(await Rows(db, "known_different", "first_id", personId, []));
        lines.AddRange(await Rows(db, "known_different", "second_id", personId, []));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static async Task<List<string>> Rows(AppDb db, string table, string column, int id, string[] except)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"select * from {table} where {column} = {id}");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(table + ": " + string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Where(i => !except.Contains(reader.GetName(i)))
                .Select(i => $"{reader.GetName(i)}={Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)}")));
        }

        return rows;
    }
}
