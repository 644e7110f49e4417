namespace IntegrationPoint.Web.Exchange.Imports.Files;

/// <summary>How much one list may hold; beyond it lies an accident or an attack, not a town's list.</summary>
public static class ImportLimits
{
    public const long Bytes = 20L * 1024 * 1024;

    /// <summary>Up to here an upload is read to its end and answered in words; beyond it the connection is closed.</summary>
    public const long UploadBytes = 200L * 1024 * 1024;
    public const int Rows = 50_000;
    public const int Columns = 200;

    /// <summary>Longest row of a text file, in characters.</summary>
    public const int RowCharacters = 1_000_000;

    /// <summary>What all parts of a spreadsheet may become when unpacked.</summary>
    public const long InflatedBytes = 300L * 1024 * 1024;

    /// <summary>How many times a part may grow when unpacked, once it is larger than a megabyte.</summary>
    public const int InflatedRatio = 200;
    public const int Parts = 2000;

    /// <summary>Empty rows after which a sheet is over.</summary>
    public const int EmptyRows = 2000;
}
