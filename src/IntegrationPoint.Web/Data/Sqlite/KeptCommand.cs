using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace IntegrationPoint.Web.Data.Sqlite;

/// <summary>One use of a statement of a <see cref="KeptConnection"/>. A statement that failed is not kept.</summary>
internal sealed class KeptCommand(KeptConnection connection) : DbCommand
{
    private SqliteCommand statement = connection.Take("");
    private bool failed;
    private bool ended;

    [AllowNull]
    public override string CommandText
    {
        get => statement.CommandText;
        set
        {
            if (value == statement.CommandText)
            {
                return;
            }

            var (before, parameters) = (statement, statement.Parameters.Cast<SqliteParameter>().ToArray());
            statement = connection.Take(value ?? "");
            (statement.CommandTimeout, statement.Transaction) = (before.CommandTimeout, before.Transaction);
            connection.GiveBack(before);
            statement.Parameters.AddRange(parameters);
        }
    }

    public override int CommandTimeout { get => statement.CommandTimeout; set => statement.CommandTimeout = value; }
    public override CommandType CommandType { get => statement.CommandType; set => statement.CommandType = value; }
    public override bool DesignTimeVisible { get; set; }
    public override UpdateRowSource UpdatedRowSource { get => statement.UpdatedRowSource; set => statement.UpdatedRowSource = value; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            if (value != connection)
            {
                throw new NotSupportedException("A kept statement belongs to its connection.");
            }
        }
    }

    protected override DbParameterCollection DbParameterCollection => statement.Parameters;
    protected override DbTransaction? DbTransaction { get => statement.Transaction; set => statement.Transaction = (SqliteTransaction?)value; }

    public override void Cancel() => statement.Cancel();
    public override void Prepare() => statement.Prepare();
    public override int ExecuteNonQuery() => Noted(statement.ExecuteNonQuery);
    public override object? ExecuteScalar() => Noted(statement.ExecuteScalar);

    protected override DbParameter CreateDbParameter() => new SqliteParameter();
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Noted(() => statement.ExecuteReader(behavior));

    protected override void Dispose(bool disposing)
    {
        if (disposing && !ended)
        {
            ended = true;
            if (failed || connection.State != ConnectionState.Open)
            {
                statement.Dispose();
            }
            else
            {
                connection.GiveBack(statement);
            }
        }

        base.Dispose(disposing);
    }

    private T Noted<T>(Func<T> run)
    {
        failed = true;
        var result = run();
        failed = false;
        return result;
    }
}
