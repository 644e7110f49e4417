namespace IntegrationPoint.Web.Data;

/// <summary>Which database: a file name is SQLite, a connection string with a host is PostgreSQL.</summary>
public sealed record DatabaseChoice(bool IsPostgres, string ConnectionString, string? File)
{
    /// <summary>Environment variable that names the database when the command line does not.</summary>
    public const string Variable = "INTEGRATION_POINT_DATABASE";
    public const string DefaultFile = "data/integration-point.db";

    public static DatabaseChoice Parse(string? value)
    {
        value = string.IsNullOrWhiteSpace(value) ? Environment.GetEnvironmentVariable(Variable) : value;
        value = string.IsNullOrWhiteSpace(value) ? DefaultFile : value.Trim();
        if (value.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            return new DatabaseChoice(true, value, null);
        }

        var file = Path.GetFullPath(value);
        return new DatabaseChoice(false, $"Data Source={file};Foreign Keys=True;Default Timeout=30", file);
    }
}
