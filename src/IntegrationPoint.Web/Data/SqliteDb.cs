using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>The embedded default: one file beside the program.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, AuditActors? actors = null) : AppDb(options, actors)
{
    // A writing transaction holds the only write lock from its first line (BEGIN IMMEDIATE).
    public override string LockRow => "";
}
