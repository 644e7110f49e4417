namespace IntegrationPoint.Web.Exchange;

/// <summary>A line of a file that a spreadsheet opens: cells in quotes, and no cell that it would run as a formula.</summary>
public static class CsvLine
{
    public static string Of(IEnumerable<string> cells) =>
        string.Join(';', cells.Select(cell => $"\"{Harmless(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";

    /// <summary>A text that begins like a formula gets an apostrophe before it, as OWASP ASVS 1.2.10 asks.</summary>
    public static string Harmless(string cell) =>
        cell.Length > 0 && cell[0] is ('=' or '+' or '-' or '@' or '\t' or '\r' or '\n') ? "'" + cell : cell;
}
