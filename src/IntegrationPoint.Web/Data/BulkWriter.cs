using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>Writes many new rows with ids of their own in one transaction, past change tracking and interceptors: for a town or a benchmark, not for the desk.</summary>
public abstract class BulkWriter(AppDb db) : IAsyncDisposable
{
    private readonly Dictionary<Type, BulkTable> tables = [];

    /// <summary>Opens the connection and begins. Nothing is there before <see cref="Commit"/>.</summary>
    public static async Task<BulkWriter> Begin(AppDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        BulkWriter writer = db is PostgresDb ? new PostgresBulkWriter(db) : new SqliteBulkWriter(db);
        await writer.Open(ct);
        return writer;
    }

    public Task Write<T>(IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class => Write(typeof(T), rows, ct);

    public async Task Write(Type type, IReadOnlyCollection<object> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (!tables.TryGetValue(type, out var table))
        {
            tables.Add(type, table = BulkTable.Of(db, type));
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
        await db.Database.CloseConnectionAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task Open(CancellationToken ct);

    protected abstract Task Write(BulkTable table, IReadOnlyCollection<object> rows, CancellationToken ct);

    protected abstract Task Finish(IReadOnlyCollection<BulkTable> written, CancellationToken ct);
}
