using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace IntegrationPoint.Web.Data;

public static class Saving
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int UniqueColumns = 2067;
    private const int UniqueKey = 1555;

    /// <summary>Saves, or tells that somebody else was faster: then nothing was written and the caller shows both values.</summary>
    public static async Task<bool> SaveUnlessChanged(this AppDb db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || IsRace(lost.InnerException))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Whether a fault lies in the moment: the database is away or busy, or somebody saved the same row. The same work succeeds later.</summary>
    public static bool Passes(Exception fault) => fault switch
    {
        DbUpdateConcurrencyException or TimeoutException => true,
        SqliteException s => s.SqliteErrorCode is Busy or Locked,
        DbException d => d.IsTransient,
        { InnerException: { } cause } => Passes(cause), // the driver of PostgreSQL wraps what it holds for passing in an exception of no kind
        _ => false,
    };

    /// <summary>Two who write the same row or wait for each other: the database notices it before the version is compared.</summary>
    private static bool IsRace(Exception? cause) => cause switch
    {
        PostgresException p => p.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
        SqliteException s => s.SqliteExtendedErrorCode is UniqueColumns or UniqueKey,
        _ => false,
    };
}
