using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>PostgreSQL, for several sites and machines.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, AuditActors? actors = null) : AppDb(options, actors)
{
    /// <summary>Keys are compared by code point as on SQLite, whatever language the server sorts in: prefixes become ranges of an index.</summary>
    private const string ByCodePoint = "C";

    public override string LockRow => " FOR UPDATE";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<SearchKey>().Property(k => k.Key).UseCollation(ByCodePoint);
        builder.Entity<Person>().Property(p => p.SortName).UseCollation(ByCodePoint);
        builder.Entity<Person>().Property(p => p.FileNumber).UseCollation(ByCodePoint);
    }
}
