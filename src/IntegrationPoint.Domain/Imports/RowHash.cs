using System.Security.Cryptography;
using System.Text;
using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.Imports;

/// <summary>Fingerprints of a row: of all it says, and of whom it speaks.</summary>
public static class RowHash
{
    /// <summary>The same cells in any order of columns give the same value; blanks around them do not count.</summary>
    public static string OfCells(IReadOnlyDictionary<string, string> cells) => Sha256(cells
        .Select(c => (c.Key, Text: CellText.Clean(c.Value).Text))
        .Where(c => c.Text.Length > 0)
        .OrderBy(c => c.Key, StringComparer.Ordinal)
        .SelectMany(c => new[] { c.Key, c.Text }));

    /// <summary>Whom the row of a partner's list speaks of: the partner, the name as a set of words, the birth date and the numbers.</summary>
    public static string OfPerson(int bodyId, string? family, string? given, DateOnly? birth, params string?[] numbers) => Sha256(
    [
        bodyId.ToString(System.Globalization.CultureInfo.InvariantCulture),
        NameFolding.Fold(family),
        NameFolding.Fold(given),
        birth is { } b ? b.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture) : "",
        .. numbers.Select(n => n is null ? "" : string.Concat(n.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()),
    ]);

    private static string Sha256(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts))));
}
