using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace IntegrationPoint.Web.Data;

/// <summary>Writes many new rows with ids of their own in one transaction, past change tracking and interceptors: for a town or a benchmark, not for the desk.</summary>
public abstract class BulkWriter(AppDb db, bool guest = false) : IAsyncDisposable
{
    private readonly Dictionary<(Type Type, bool WithKey), BulkTable> tables = [];

    /// <summary>Opens the connection and begins. Nothing is there before <see cref="Commit"/>.</summary>
    public static async Task<BulkWriter> Begin(AppDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        BulkWriter writer = db is PostgresDb ? new PostgresBulkWriter(db) : new SqliteBulkWriter(db);
        await writer.Open(ct);
        return writer;
    }

    /// <summary>A writer inside the caller's transaction, for rows that the audit does not keep; the database numbers them.</summary>
    public static BulkWriter Within(AppDb db)
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("The caller has a transaction.");
        return db is PostgresDb ? new PostgresBulkWriter(db, transaction) : new SqliteBulkWriter(db, transaction);
    }

    public Task Write<T>(IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class => Write(typeof(T), rows, ct);

    /// <param name="numbered">Within the caller's transaction: the caller drew the keys from the database and set them.</param>
    public async Task Write(Type type, IReadOnlyCollection<object> rows, CancellationToken ct, bool numbered = false)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var withKey = numbered || !guest;
        if (!tables.TryGetValue((type, withKey), out var table))
        {
            tables.Add((type, withKey), table = BulkTable.Of(db, type, withKey));
        }

        await Write(table, rows, ct);
    }

    public async Task Commit(CancellationToken ct)
    {
        await Finish(tables.Values, ct);
        await db.Database.CloseConnectionAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (!guest)
        {
            await db.Database.CloseConnectionAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected abstract Task Open(CancellationToken ct);

    protected abstract Task Write(BulkTable table, IReadOnlyCollection<object> rows, CancellationToken ct);

    protected abstract Task Finish(IReadOnlyCollection<BulkTable> written, CancellationToken ct);
}
