using System.Globalization;
using System.Text.Json;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.WebUtilities;

namespace IntegrationPoint.Web.Features.Protection;

/// <summary>What an act touched: kinds of rows and their fields, or what else was noted. Values before and after stay in the chain.</summary>
public sealed class AuditDetails(Texts texts)
{
    public static string KindKey(string kind) => $"audit.kind.{kind}";

    /// <summary>A print is written down as an export.</summary>
    public static bool OnPaper(string action, string? details)
    {
        if (action != AuditActions.Export || details is null)
        {
            return false;
        }

        using var json = JsonDocument.Parse(details);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var format) && IsPaper(format);
    }

    public IReadOnlyList<string> Of(string action, string? details)
    {
        if (details is null)
        {
            return [];
        }

        using var json = JsonDocument.Parse(details);
        return json.RootElement.ValueKind == JsonValueKind.Array
            ? [string.Join(", ", json.RootElement.EnumerateArray().GroupBy(Kind, StringComparer.Ordinal).Select(group => Changes(group.Key, group)))]
            : [.. json.RootElement.EnumerateObject().Select(fact => Fact(action, fact.Name, fact.Value)).OfType<string>()];
    }

    private string Kind(JsonElement change)
    {
        var key = KindKey(change.GetProperty("what").GetString() ?? "");
        return texts[texts.Has(key) ? key : "audit.kind-other"];
    }

    private string Changes(string kind, IEnumerable<JsonElement> changes)
    {
        var rows = changes.ToList();
        // Many rows of a kind are written down as one with their number.
        var times = rows.Sum(r => r.TryGetProperty("rows", out var number) ? number.GetInt32() : 1);
        var name = times > 1 ? texts["audit.times", times, kind] : kind;
        return Fields(rows.SelectMany(Names).Distinct(StringComparer.Ordinal)) is { Length: > 0 } fields ? $"{name} ({fields})" : name;
    }

    private string Fields(IEnumerable<string> names)
    {
        var known = names.ToLookup(name => Field(name) is not null);
        var unnamed = known[false].Count();
        var words = known[true].Select(name => Field(name)!).Distinct(StringComparer.Ordinal);
        return string.Join(", ", unnamed == 0 ? words : words.Append(texts.Count(known.Contains(true) ? "audit.fields-more" : "audit.fields", unnamed)));
    }

    private string? Field(string name) =>
        texts.Has($"audit.field.{name}") ? texts[$"audit.field.{name}"] : texts.Has($"person.field.{name}") ? texts[$"person.field.{name}"] : null;

    private static IEnumerable<string> Names(JsonElement change) => change.TryGetProperty("fields", out var fields)
        ? fields.ValueKind switch
        {
            JsonValueKind.Object => fields.EnumerateObject().Select(f => f.Name),
            // Too long with the values: then the names alone were kept.
            JsonValueKind.Array => fields.EnumerateArray().Select(f => f.GetString() ?? ""),
            _ => [],
        }
        : [];

    private string? Fact(string action, string name, JsonElement value) => (name, value.ValueKind) switch
    {
        ("other" or "everywhere", JsonValueKind.True) => texts[$"audit.detail.{name}"],
        ("device", JsonValueKind.String) => Device(value.GetString()!),
        ("filter", JsonValueKind.String) => Several(name, "people.filter", QueryHelpers.ParseQuery(value.GetString()).Keys),
        ("columns", JsonValueKind.String) => Several(name, "people.column", value.GetString()!.Split(',')),
        ("before", JsonValueKind.String) => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Pair(name, day) : null,
        ("format", JsonValueKind.String) when IsPaper(value) => null,
        // Who is let in by password gave a second factor too; who is refused may not have come so far.
        ("how", JsonValueKind.String) when action == AuditActions.SignIn => Several(name, "account.how", [value.GetString()!]),
        (_, JsonValueKind.String) => Several(name, $"audit.value.{name}", [value.GetString()!]),
        (_, JsonValueKind.Number) => Pair(name, value.GetInt64()),
        _ => null,
    };

    private string? Several(string name, string prefix, IEnumerable<string> codes) =>
        string.Join(", ", codes.Where(code => texts.Has($"{prefix}.{code}")).Select(code => texts[$"{prefix}.{code}"])) is { Length: > 0 } words ? Pair(name, words) : null;

    private string? Pair(string name, object value) =>
        texts.Has($"audit.detail.{name}") ? texts["audit.detail", texts[$"audit.detail.{name}"], value] : null;

    private string? Device(string device)
    {
        var known = string.Join(", ", device.Split(", ").Where(part => part != "?"));
        return known.Length > 0 ? Pair("device", known) : texts["audit.device-unknown"];
    }

    private static bool IsPaper(JsonElement format) => format.ValueKind == JsonValueKind.String && format.ValueEquals("print");
}
