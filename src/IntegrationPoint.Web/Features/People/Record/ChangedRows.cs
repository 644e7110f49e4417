using System.Text.Json;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security.Trail;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What an entry of the audit says about the rows a person has several of: nationalities, languages, further names.</summary>
internal static class ChangedRows
{
    /// <summary>Fields of which a row is taken out rather than emptied.</summary>
    public static readonly IReadOnlySet<string> Parts = new HashSet<string>(StringComparer.Ordinal) { PersonParts.Nationality, PersonParts.Language, PersonParts.FurtherName };

    /// <summary>What a new record began with is no change of it.</summary>
    public static IEnumerable<(string Field, string? Before, string? After)> Of(IReadOnlyCollection<JsonElement> changes) =>
        changes.Any(c => What(c) == nameof(Person) && How(c) == AuditActions.Add) ? []
            : [.. changes.Select(Row).OfType<(string, string?, string?)>(), .. Order(changes)];

    private static (string Field, string? Before, string? After)? Row(JsonElement change) => (What(change), How(change), Name(change)) switch
    {
        (nameof(Nationality), AuditActions.Add, { } country) => (PersonParts.Nationality, null, country),
        (nameof(Nationality), AuditActions.Remove, { } country) => (PersonParts.Nationality, country, null),
        (nameof(Nationality), AuditActions.Change, { } country) when Value(change, nameof(Nationality.Country), 0) is { } wrong => (PersonParts.Nationality, wrong, country),
        (nameof(Nationality), AuditActions.Change, { } country) => (PersonParts.Nationality, null, $"{country}:{Value(change, nameof(Nationality.From), 1)}:{Value(change, nameof(Nationality.To), 1)}"),
        (nameof(SpokenLanguage), AuditActions.Add, { } language) => (PersonParts.Language, null, language),
        (nameof(SpokenLanguage), AuditActions.Remove, { } language) => (PersonParts.Language, language, null),
        (nameof(PersonName), AuditActions.Add, { } name) => (PersonParts.FurtherName, null, name),
        (nameof(PersonName), AuditActions.Remove, { } name) => (PersonParts.FurtherName, name, null),
        _ => null,
    };

    /// <summary>Several languages that changed places are one change: their new order.</summary>
    private static IEnumerable<(string Field, string? Before, string? After)> Order(IEnumerable<JsonElement> changes)
    {
        var moved = changes.Where(c => What(c) == nameof(SpokenLanguage) && How(c) == AuditActions.Change && Name(c) is not null)
            .OrderBy(c => Value(c, nameof(SpokenLanguage.Position), 1), StringComparer.Ordinal).Select(Name).ToList();
        return moved.Count == 0 ? [] : [(PersonParts.Language, null, string.Join(' ', moved))];
    }

    private static string? What(JsonElement change) => change.GetProperty("what").GetString();

    private static string? How(JsonElement change) => change.GetProperty("how").GetString();

    private static string? Name(JsonElement change) => change.TryGetProperty("of", out var of) ? of.GetString() : null;

    private static string? Value(JsonElement change, string field, int side) =>
        change.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty(field, out var values) && values.GetArrayLength() == 2 ? values[side].GetString() : null;
}
