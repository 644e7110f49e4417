using System.Globalization;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Number and fingerprint of the rows of every table, so that "nothing changed" can be compared.</summary>
internal static class TableSums
{
    /// <summary>What any request writes: who asked for what, when a session was seen last, and the keys that seal cookies.</summary>
    public static readonly IReadOnlyList<string> WrittenByAnyRequest =
        ["audit_entries", "audit_subjects", "audit_head", "audit_closings", "audit_marks", "audit_keys", "user_sessions", "data_protection_keys"];

    public static async Task<IReadOnlyList<string>> Of(AppDb db, params string[] except)
    {
        List<string> sums = [];
        foreach (var table in Tables(db).Except(WrittenByAnyRequest).Except(except, StringComparer.Ordinal))
        {
            sums.Add(await One(db, table));
        }

        return sums;
    }

    public static async Task<string> One(AppDb db, string table)
    {
        var (rows, sum) = (0, 0L);
        await foreach (var row in Rows(db, table))
        {
            (rows, sum) = (rows + 1, sum + row.Select(Stable).Aggregate(17L, (all, next) => unchecked((all * 1_000_003) ^ next)));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{table}: {rows} rows, {sum:x}");
    }

    /// <summary>Table and column of every value that <paramref name="found"/> knows.</summary>
    public static async Task<IReadOnlyList<string>> Find(AppDb db, Func<object, bool> found)
    {
        HashSet<string> places = new(StringComparer.Ordinal);
        foreach (var table in Tables(db))
        {
            await foreach (var row in Rows(db, table))
            {
                places.UnionWith(row.Select((value, at) => (value, at)).Where(c => found(c.value)).Select(c => $"{table}, column {c.at + 1}: {string.Join(" | ", row)}"));
            }
        }

        return [.. places];
    }

    private static IEnumerable<string> Tables(AppDb db) => db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    private static async IAsyncEnumerable<object[]> Rows(AppDb db, string table)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"select * from {table}";
        await using var reader = await command.ExecuteReaderAsync();
        var row = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(row);
            yield return row;
        }
    }

    private static int Stable(object value) => value is byte[] bytes ? Convert.ToHexString(bytes).GetHashCode(StringComparison.Ordinal) : value.GetHashCode();
}
