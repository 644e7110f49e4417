using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>PostgreSQL, for several sites and machines.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : AppDb(options);
