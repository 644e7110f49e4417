using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace IntegrationPoint.Web.Data.Sqlite;

/// <summary>
/// Stays open from one request to the next and keeps the statements it has prepared: translating SQL costs SQLite as much as answering it.
/// Ends when it is disposed of.
/// </summary>
public sealed class KeptConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>A page needs about ten statements, the whole program some hundreds; one takes about 20 KB.</summary>
    private const int MostStatements = 128;

    private readonly Dictionary<string, LinkedListNode<SqliteCommand>> kept = new(StringComparer.Ordinal);
    private readonly LinkedList<SqliteCommand> latestFirst = [];

    /// <summary>Ends what was begun and not ended, and stays open.</summary>
    public override void Close() => Transaction?.Dispose();

    /// <summary>The statement with this text, prepared if it was used here before. It is the caller's until given back.</summary>
    internal SqliteCommand Take(string sql)
    {
        if (kept.Remove(sql, out var node))
        {
            latestFirst.Remove(node);
            return node.Value;
        }

        return new SqliteCommand(sql, this);
    }

    internal void GiveBack(SqliteCommand statement)
    {
        statement.Parameters.Clear();
        (statement.Transaction, statement.CommandTimeout) = (null, DefaultTimeout);
        if (!kept.TryAdd(statement.CommandText, new LinkedListNode<SqliteCommand>(statement)))
        {
            // The same text was used twice at once.
            statement.Dispose();
            return;
        }

        latestFirst.AddFirst(kept[statement.CommandText]);
        if (kept.Count > MostStatements)
        {
            var oldest = latestFirst.Last!;
            latestFirst.RemoveLast();
            kept.Remove(oldest.Value.CommandText);
            oldest.Value.Dispose();
        }
    }

    protected override DbCommand CreateDbCommand() => new KeptCommand(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // Ends the prepared statements too.
            base.Close();
        }

        base.Dispose(disposing);
    }
}
