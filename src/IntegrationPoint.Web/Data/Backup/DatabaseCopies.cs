namespace IntegrationPoint.Web.Data.Backup;

/// <summary>Writes a database into one file and back. The file is whole or it is not there.</summary>
public static class DatabaseCopies
{
    /// <exception cref="UnusableBackupException">There is no database, a program is missing, or what was written cannot be read back.</exception>
    public static async Task Save(DatabaseChoice database, string file, CancellationToken ct)
    {
        if (!await HasTables(database, ct))
        {
            throw new UnusableBackupException($"There is no database at {Name(database)}.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var part = file + ".part";
        try
        {
            await (database.IsPostgres ? PostgresCopy.Dump(database, part, ct) : SqliteCopy.Save(database.File!, part, ct));
            File.Move(part, file, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <exception cref="UnusableBackupException">The file is no backup of this kind of database, or is damaged.</exception>
    public static async Task Restore(string file, DatabaseChoice database, CancellationToken ct)
    {
        var postgres = await PostgresCopy.Is(file, ct);
        if (!postgres && !await SqliteCopy.Is(file, ct))
        {
            throw new UnusableBackupException($"{file} is no backup.");
        }

        if (postgres != database.IsPostgres)
        {
            throw new UnusableBackupException($"{file} is a backup of {Kind(postgres)}; the database named is {Kind(database.IsPostgres)}.");
        }

        await (postgres ? PostgresCopy.Restore(file, database, ct) : SqliteCopy.Restore(file, database.File!, ct));
    }

    public static Task<bool> HasTables(DatabaseChoice database, CancellationToken ct) => database.IsPostgres ? PostgresCopy.HasTables(database, ct) : SqliteCopy.HasTables(database.File!, ct);

    public static string Kind(bool postgres) => postgres ? "PostgreSQL" : "SQLite";

    /// <summary>Without the password that a connection string may hold.</summary>
    public static string Name(DatabaseChoice database) => database.File ?? PostgresCopy.Name(database);
}
