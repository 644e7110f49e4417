using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace IntegrationPoint.Web.Data;

/// <summary>Brings the database to the shape this version needs, before anything reads it.</summary>
public sealed class DatabaseStart(AppDb db, DatabaseChoice choice, ReferenceLoader reference)
{
    public async Task Migrate(CancellationToken ct)
    {
        if (choice.File is { } file)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }

        // Migrating compares the whole model even where there is nothing to do, half a second of every start.
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(ct) || !await creator.HasTablesAsync(ct) || (await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await db.Database.MigrateAsync(ct);
        }

        await AuditGuard.Stand(db, choice.IsPostgres, ct);
        await reference.Load(ct);
    }

    /// <summary>True when no person was ever recorded here.</summary>
    public async Task<bool> IsEmpty(CancellationToken ct) => !await db.Persons.AnyAsync(ct);
}
