using System.Globalization;
using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>
/// Which body did what with the rows of the open record. The source of a row tells where its values came from and who owns them;
/// who confirmed, refused or ended it later is another body as often as not, and stands in the audit.
/// </summary>
public sealed class Doers(AppDb db, OpenRecord record, BodyNames bodies)
{
    private readonly Dictionary<(string What, int Row, string Field), string> changed = [];
    private Dictionary<int, int> staff = [];

    public async Task Load(CancellationToken ct)
    {
        var id = record.Id;
        staff = await db.Users.Select(u => new { u.Id, u.BodyId }).ToDictionaryAsync(u => u.Id, u => u.BodyId, ct);
        var entries = await (
            from s in db.Set<AuditSubject>()
            join e in db.Set<AuditEntry>() on s.Seq equals e.Seq
            where s.PersonId == id && s.Changed && e.Action == AuditActions.Change && e.Details != null
            orderby e.Seq
            select new { e.UserId, e.Body, e.Details }).ToListAsync(ct);
        foreach (var entry in entries)
        {
            Note(entry.Details!, entry.Body.Length > 0 ? entry.Body : Of(entry.UserId));
        }
    }

    /// <summary>The body that wrote the row first.</summary>
    public string First(Provenance source) => Of(source.RecordedById) is { Length: > 0 } body ? body : bodies[source.OwnerBodyId];

    /// <summary>The body that filled the field last. A row that is as it was first written came so; else it is better to say nothing than the wrong body.</summary>
    /// <param name="version">How often the row was changed.</param>
    /// <param name="by">The user whom the row itself names for it.</param>
    public string Last<T>(int row, string field, int version, Provenance source, int? by = null) =>
        changed.TryGetValue((typeof(T).Name, row, field), out var body) ? body
        : by is not null ? Of(by)
        : version == 0 ? First(source)
        : "";

    private string Of(int? user) => user is { } known && staff.TryGetValue(known, out var body) ? bodies[body] : "";

    private void Note(string details, string body)
    {
        using var json = JsonDocument.Parse(details);
        foreach (var change in json.RootElement.ValueKind == JsonValueKind.Array ? [.. json.RootElement.EnumerateArray()] : Array.Empty<JsonElement>())
        {
            if (change.TryGetProperty("of", out var of) && int.TryParse(of.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
                && change.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Object)
            {
                foreach (var field in fields.EnumerateObject())
                {
                    changed[(change.GetProperty("what").GetString()!, row, field.Name)] = body;
                }
            }
        }
    }
}
