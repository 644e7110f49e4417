using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IntegrationPoint.Web.Data;

/// <summary>Draws the numbers of new rows before they are written, so that rows which refer to them go in the same stream.</summary>
public static class NewKeys
{
    /// <summary>Ascending and nobody else's; drawn inside the transaction that writes the rows.</summary>
    public static async Task<IReadOnlyList<int>> Take<T>(AppDb db, int count, CancellationToken ct)
        where T : class
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Numbers are drawn inside the transaction that uses them.");
        }

        if (count == 0)
        {
            return [];
        }

        var entity = db.Model.FindEntityType(typeof(T))!;
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var table = store.Name;
        if (db is PostgresDb)
        {
            var column = entity.FindPrimaryKey()!.Properties[0].GetColumnName(store);
            return await db.Database.SqlQuery<int>($"SELECT nextval(pg_get_serial_sequence({table}, {column}))::int AS \"Value\" FROM generate_series(1, {count})").ToListAsync(ct);
        }

        // Nobody else writes while this transaction is open, and the sequence follows the rows by itself.
        var last = await db.Database.SqlQuery<int>($"SELECT seq AS \"Value\" FROM sqlite_sequence WHERE name = {table}").ToListAsync(ct);
        return [.. Enumerable.Range(last.FirstOrDefault() + 1, count)];
    }
}
