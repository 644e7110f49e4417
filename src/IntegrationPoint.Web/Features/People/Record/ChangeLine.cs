using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Changes of the person's own fields as the audit wrote them down: which field, what it was, who and when.</summary>
public sealed class ChangeLine(AppDb db, OpenRecord record, Texts texts, FieldWords words)
{
    private const int Most = 100;

    /// <summary>A change of one field; values as they were written.</summary>
    public sealed record Change(string Field, string? Before, string? After, string By, string Body, DateTime At);

    public async Task<IReadOnlyList<TimeEvent>> Load(CancellationToken ct) =>
    [
        .. (await Changes(ct)).Select((c, i) => new TimeEvent(
            TradeDay.Of(c.At),
            "change",
            What(c),
            $"{c.By}, {c.Body}",
            Most - i)),
    ];

    /// <summary>The latest changes of the person's own fields, newest first, as far as their group is the viewer's to read.</summary>
    public async Task<IReadOnlyList<Change>> Changes(CancellationToken ct)
    {
        var entries = await (
            from s in db.Set<AuditSubject>()
            join e in db.Set<AuditEntry>() on s.Seq equals e.Seq
            where s.PersonId == record.Id && ((s.Changed && e.Action == AuditActions.Change) || (!s.Changed && (e.Action == AuditActions.Add || e.Action == AuditActions.Remove))) && e.Details != null
            orderby e.Seq descending
            select new { e.At, e.Actor, e.Body, e.Details }).Take(Most).ToListAsync(ct);
        return [.. entries.SelectMany(e => Fields(e.Details!).Select(f => new Change(f.Field, f.Before, f.After, e.Actor, e.Body, e.At)))];
    }

    private string What(Change c) => (c.Before, c.After) switch
    {
        (null, _) => texts["person.history.set", words.Label(c.Field), words.Show(c.Field, c.After)],
        (_, null) when ChangedRows.Parts.Contains(c.Field) => texts["person.history.gone", words.Label(c.Field), words.Show(c.Field, c.Before)],
        _ => texts["person.history.was", words.Label(c.Field), words.Show(c.Field, c.After), words.Show(c.Field, c.Before)],
    };

    private List<(string Field, string? Before, string? After)> Fields(string details)
    {
        using var json = JsonDocument.Parse(details);
        List<JsonElement> changes = json.RootElement.ValueKind == JsonValueKind.Array ? [.. json.RootElement.EnumerateArray()] : [];
        var found = new List<(string, string?, string?)>();
        foreach (var change in changes.Where(c => c.GetProperty("what").GetString() == nameof(Person)))
        {
            if (!change.TryGetProperty("fields", out var fields) || fields.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            found.AddRange(fields.EnumerateObject()
                .Where(f => f.Value.GetArrayLength() == 2 && FieldCatalogue.Of(typeof(Person), f.Name) is { } known && record.Access.Reads(known.Group) && words.Knows(f.Name))
                .Select(f => (f.Name, f.Value[0].GetString(), f.Value[1].GetString())));
        }

        return record.Access.Reads(DataGroup.Identity) ? [.. found, .. ChangedRows.Of(changes)] : found;
    }
}
