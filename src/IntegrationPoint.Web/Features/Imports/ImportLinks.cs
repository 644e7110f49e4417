namespace IntegrationPoint.Web.Features.Imports;

/// <summary>Every address of the area. Keys say nothing about the list or its people.</summary>
public static class ImportLinks
{
    public const string All = "/imports";
    public const string New = "/imports/new";

    public static string Run(string key) => $"/imports/{key}";

    public static string Rows(string key, string show) => $"/imports/{key}?show={show}#rows";

    public static string Columns(string key) => $"/imports/{key}/columns";

    public static string Questions(string key) => $"/imports/{key}/questions";

    public static string Question(string key, int row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/imports/{key}/questions?row={row}");

    public static string Progress(string key) => $"/imports/{key}/progress";

    public static string Rejected(string key) => $"/imports/{key}/export/rejected";

    public static string TooLarge(long bytes) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/imports/new?megabytes={bytes / 1024 / 1024}");
}
