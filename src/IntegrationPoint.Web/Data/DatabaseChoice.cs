using Npgsql;

namespace IntegrationPoint.Web.Data;

/// <summary>Which database: a file name is SQLite, a connection string with a host is PostgreSQL.</summary>
public sealed record DatabaseChoice(bool IsPostgres, string ConnectionString, string? File)
{
    /// <summary>Environment variable that names the database when the command line does not.</summary>
    public const string Variable = "INTEGRATION_POINT_DATABASE";
    public const string DefaultFile = "data/integration-point.db";

    /// <exception cref="UnusableSettingException">It is a connection string with words PostgreSQL's driver does not know.</exception>
    public static DatabaseChoice Parse(string? value)
    {
        value = string.IsNullOrWhiteSpace(value) ? Environment.GetEnvironmentVariable(Variable) : value;
        value = string.IsNullOrWhiteSpace(value) ? DefaultFile : value.Trim();
        if (value.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            return new DatabaseChoice(true, Readable(value), null);
        }

        var file = Path.GetFullPath(value);
        return new DatabaseChoice(false, $"Data Source={file};Foreign Keys=True;Default Timeout=30", file);
    }

    private static string Readable(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Host is { Length: > 0 } ? connection : throw new UnusableSettingException("The connection string of the database names no host.");
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException)
        {
            throw new UnusableSettingException($"The connection string of the database cannot be read: {fault.Message}");
        }
    }
}
