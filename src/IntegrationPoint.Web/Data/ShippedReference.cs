using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Security;
using Sylvan.Data.Csv;

namespace IntegrationPoint.Web.Data;

/// <summary>The reference data that comes with the program, read from its CSV files.</summary>
public static class ShippedReference
{
    private const string Folder = ".Data.Reference.";
    private const string CountryLists = "country-lists.csv";
    private const string AccessMatrix = "access-matrix.csv";

    private static readonly Assembly Program = typeof(ShippedReference).Assembly;

    public static IEnumerable<string> Files => Program.GetManifestResourceNames()
        .Where(n => n.Contains(Folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>SHA-256 over all files: the same hash means that nothing is to be loaded.</summary>
    public static string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            using var stream = Program.GetManifestResourceStream(file)!;
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static List<CodeEntry> Codes() =>
    [
        .. Files.Where(f => !f.EndsWith(CountryLists, StringComparison.Ordinal) && !f.EndsWith(AccessMatrix, StringComparison.Ordinal))
            .SelectMany(f => Rows(f, row => new CodeEntry
            {
                List = row.GetString(0),
                Code = row.GetString(1),
                ValidFrom = Day(row.GetString(2))!.Value,
                German = row.GetString(4),
                English = row.GetString(5),
                GermanNote = Text(row.GetString(6)),
                EnglishNote = Text(row.GetString(7)),
                Position = int.Parse(row.GetString(8), CultureInfo.InvariantCulture),
                Attributes = Text(row.GetString(9)),
                Origin = row.GetString(10),
            }.Until(Day(row.GetString(3))))),
    ];

    public static List<CountryListEntry> CountryEntries() => Rows(File(CountryLists), row => new CountryListEntry
    {
        List = row.GetString(0),
        Country = row.GetString(1),
        ValidFrom = Day(row.GetString(2))!.Value,
        Origin = row.GetString(4),
    }.Until(Day(row.GetString(3))));

    public static List<AccessRule> AccessRules() => Rows(File(AccessMatrix), row => new AccessRule
    {
        Role = row.GetString(0),
        Group = Enum.Parse<DataGroup>(row.GetString(1)),
        Level = Enum.Parse<AccessLevel>(row.GetString(2)),
        Limit = Text(row.GetString(3)),
        Purpose = row.GetString(4),
        ValidFrom = Day(row.GetString(5))!.Value,
    });

    private static string File(string name) => Files.Single(f => f.EndsWith(name, StringComparison.Ordinal));

    private static List<T> Rows<T>(string file, Func<CsvDataReader, T> entry)
    {
        using var text = new StreamReader(Program.GetManifestResourceStream(file)!);
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { Delimiter = ';' });
        var entries = new List<T>();
        while (csv.Read())
        {
            entries.Add(entry(csv));
        }

        return entries;
    }

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static DateOnly? Day(string cell) =>
        cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
