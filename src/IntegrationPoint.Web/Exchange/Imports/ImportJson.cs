using System.Text.Encodings.Web;
using System.Text.Json;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Web.Exchange.Imports;

/// <summary>Somebody the row may speak of: a known person or an earlier row of the same list, with the reasons.</summary>
public sealed record Suggestion(int? PersonId, int? Row, int Points, IReadOnlyList<DuplicateReason> Reasons);

/// <summary>The JSON columns of runs and rows.</summary>
public static class ImportJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Plain);

    public static string[] Cells(string json) => JsonSerializer.Deserialize<string[]>(json, Plain)!;

    /// <summary>The field of each column; null: not used.</summary>
    public static string?[] Fields(string json) => json.Length == 0 ? [] : JsonSerializer.Deserialize<string?[]>(json, Plain)!;

    public static IReadOnlyList<RowFinding> Findings(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<RowFinding>>(json, Plain)!;

    public static IReadOnlyList<Suggestion> Suggestions(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<Suggestion>>(json, Plain)!;

    public static Dictionary<string, string> Map(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json, Plain)!;
}
