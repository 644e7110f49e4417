using System.Data.Common;
using System.Globalization;
using System.Text;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Hardening;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Puts entries at the end of the chain, inside the transaction that is about to commit.</summary>
public static class AuditChain
{
    /// <summary>So many entries go in one statement; more of them go in a stream.</summary>
    private const int RowsAtOnce = 25;
    private const int SubjectsAtOnce = 1000;

    /// <summary>Takes the head of the chain, so whoever else commits waits for the few milliseconds until this transaction ends.</summary>
    public static async Task Append(AppDb db, IReadOnlyList<AuditDraft> drafts, DateTime now, CancellationToken ct)
    {
        if (drafts.Count == 0)
        {
            return;
        }

        var transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Entries are appended inside a transaction.");
        var connection = db.Database.GetDbConnection();
        var (seq, hash) = await LockHead(connection, transaction, db.LockRow, ct);
        var at = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
        var entries = new List<AuditEntry>(drafts.Count);
        foreach (var draft in drafts)
        {
            var entry = Entry(draft, ++seq, at, hash);
            hash = entry.Hash;
            entries.Add(entry);
        }

        if (entries.Count > RowsAtOnce)
        {
            await using var writer = BulkWriter.Within(db);
            await writer.Write(entries, ct);
        }
        else
        {
            await Insert(connection, transaction, [.. entries], ct);
        }

        var subjects = entries.SelectMany((e, i) => drafts[i].PersonIds.Distinct().Select(p => (Person: p, e.Seq, Changed: e.Action == AuditActions.Change)));
        foreach (var some in subjects.Chunk(SubjectsAtOnce))
        {
            await InsertSubjects(connection, transaction, some, ct);
        }

        await using var move = Command(connection, transaction, "UPDATE audit_head SET seq = @seq, hash = @hash WHERE id = 1");
        Set(move, "seq", seq);
        Set(move, "hash", hash);
        await move.ExecuteNonQueryAsync(ct);
    }

    private static AuditEntry Entry(AuditDraft draft, long seq, DateTime at, string previous) => new AuditEntry
    {
        Seq = seq,
        At = at,
        UserId = draft.Actor.UserId,
        Actor = OneLine.Of(draft.Actor.Name, 200),
        Role = draft.Actor.Role,
        Body = OneLine.Of(draft.Actor.Body, 200),
        Action = draft.Action,
        Area = OneLine.Of(draft.Area, 100),
        Subjects = draft.Subjects,
        Details = draft.Details,
        RequestId = OneLine.Of(draft.Actor.RequestId, 100),
        Purpose = OneLine.Of(draft.Actor.Purpose, 200),
        PrevHash = previous,
    }.Sealed();

    private static async Task<(long Seq, string Hash)> LockHead(DbConnection connection, DbTransaction transaction, string lockRow, CancellationToken ct)
    {
        await using var command = Command(connection, transaction, "SELECT seq, hash FROM audit_head WHERE id = 1" + lockRow);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? (reader.GetInt64(0), reader.GetString(1))
            : throw new InvalidOperationException("The audit chain has no head: the database was not prepared by this program.");
    }

    private static async Task Insert(DbConnection connection, DbTransaction transaction, AuditEntry[] entries, CancellationToken ct)
    {
        await using var command = Command(connection, transaction, "");
        var sql = new StringBuilder("INSERT INTO audit_entries (seq, at, user_id, actor, role, body, action, area, subjects, details, request_id, purpose, prev_hash, hash) VALUES ");
        for (var i = 0; i < entries.Length; i++)
        {
            var e = entries[i];
            object?[] fields = [e.Seq, e.At, e.UserId, e.Actor, e.Role, e.Body, e.Action, e.Area, e.Subjects, e.Details, e.RequestId, e.Purpose, e.PrevHash, e.Hash];
            sql.Append(i == 0 ? "(" : ", (");
            for (var f = 0; f < fields.Length; f++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"p{i}_{f}");
                sql.Append(f == 0 ? "" : ", ").Append(Set(command, name, fields[f]));
            }

            sql.Append(')');
        }

        command.CommandText = sql.ToString();
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task InsertSubjects(DbConnection connection, DbTransaction transaction, (int Person, long Seq, bool Changed)[] subjects, CancellationToken ct)
    {
        await using var command = Command(connection, transaction, "");
        var rows = subjects.Length > RowsAtOnce
            ? subjects.Select(s => string.Create(CultureInfo.InvariantCulture, $"({s.Person}, {s.Seq}, {(s.Changed ? "TRUE" : "FALSE")})"))
            // The usual few go as parameters: the statement is the same the next time.
            : subjects.Select((s, i) => $"({Set(command, $"p{i}", s.Person)}, {Set(command, $"s{i}", s.Seq)}, {Set(command, $"c{i}", s.Changed)})");
        command.CommandText = "INSERT INTO audit_subjects (person_id, seq, changed) VALUES " + string.Join(", ", rows);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static DbCommand Command(DbConnection connection, DbTransaction transaction, string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }

    /// <returns>How the statement names the value.</returns>
    private static string Set(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return "@" + name;
    }
}
