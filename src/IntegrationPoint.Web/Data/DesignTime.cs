using Microsoft.EntityFrameworkCore.Design;

namespace IntegrationPoint.Web.Data;

/// <summary>Lets the migration tool build the contexts without starting the program.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) => (SqliteDb)DesignTime.Db("design.db");
}

/// <inheritdoc cref="SqliteDesignTime"/>
public sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) => (PostgresDb)DesignTime.Db("Host=localhost");
}

file static class DesignTime
{
    public static AppDb Db(string database) =>
        new ServiceCollection().AddData(DatabaseChoice.Parse(database)).BuildServiceProvider().GetRequiredService<AppDb>();
}
