using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IntegrationPoint.Web.Exchange.Exports;

/// <summary>
/// Everything stored on one person as one document (Art. 15 and 20 GDPR). The tables come from the model: one of tomorrow is in it without
/// anybody thinking of it.
/// </summary>
public sealed class PersonDocument(AppDb db, Audit audit, TradeDay day)
{
    /// <summary>What is not in the document, with the basis; the same list stands in docs/privacy.md.</summary>
    private static readonly (string What, string Basis)[] LeftOut =
    [
        ("names of staff: body, role and purpose stand in their place", "ECJ C-579/21"),
        ("whom a row of a list or this record was compared with, and what another person's record said in a merge that was taken back", "Art. 15(4) GDPR"),
        ("the way back of a command (undo_steps): copies of values above, deleted the following night", "Art. 15(3) GDPR: a second copy of the same data"),
        ("reports of barriers on a page (barrier_reports): they name no record and cannot be found by a person", "Art. 11(1) GDPR"),
        ("hashes and signatures of the audit chain: they say nothing about the person", "Art. 4(1) GDPR"),
    ];

    private static readonly MethodInfo OfType = typeof(PersonDocument).GetMethod(nameof(Rows), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The person behind a key or a file number; a merged record leads to its survivor.</summary>
    public async Task<int?> Find(string id, CancellationToken ct)
    {
        var found = await db.Persons.Where(p => p.Key == id || p.FileNumber == id).Select(p => (int?)p.Id).FirstOrDefaultAsync(ct);
        return found is { } known ? (await Survivors.Of(db, [known], ct))[known] : null;
    }

    /// <summary>The export stands in the audit before the document exists.</summary>
    public async Task<JsonObject> Of(int person, CancellationToken ct)
    {
        int[] ids = [.. (await Survivors.WithMerged(db, [person], ct)).Keys];
        await audit.Export("person", ids, new { format = "json", purpose = "gdpr-15-20" }, ct);
        var bodies = await db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var rows = new JsonObject();
        foreach (var table in db.Model.GetEntityTypes().Where(SpeaksOfPerson).OrderBy(t => t.GetTableName(), StringComparer.Ordinal))
        {
            var found = await (Task<JsonArray>)OfType.MakeGenericMethod(table.ClrType).Invoke(this, [table, ids, bodies, ct])!;
            if (found.Count > 0)
            {
                rows[table.GetTableName()!] = found;
            }
        }

        return new JsonObject
        {
            ["exportedAt"] = day.Now,
            ["tables"] = rows,
            ["merges"] = await Merges(ids, ct),
            ["comparisons"] = await Comparisons(ids, ct),
            ["audit"] = await Readers(ids, ct),
            ["leftOut"] = new JsonArray([.. LeftOut.Select(l => (JsonNode)new JsonObject { ["what"] = l.What, ["basis"] = l.Basis })]),
        };
    }

    private static bool SpeaksOfPerson(IEntityType table) =>
        table.ClrType != typeof(AuditSubject) && (table.ClrType == typeof(Person) || table.FindProperty("PersonId") is not null);

    private async Task<JsonArray> Rows<T>(IEntityType table, int[] ids, Dictionary<int, string> bodies, CancellationToken ct)
        where T : class
    {
        var whose = typeof(T) == typeof(Person) ? nameof(Person.Id) : "PersonId";
        // Also what was taken back: it is stored.
        var wanted = table.FindProperty(whose)!.ClrType == typeof(int)
            ? db.Set<T>().IgnoreQueryFilters().Where(x => ids.Contains(EF.Property<int>(x, whose)))
            : db.Set<T>().IgnoreQueryFilters().Where(x => EF.Property<int?>(x, whose) != null && ids.Contains(EF.Property<int?>(x, whose)!.Value));
        var rows = await wanted.AsNoTracking().ToListAsync(ct);
        return new JsonArray([.. rows.Select(row => (JsonNode)Row(table, row, bodies))]);
    }

    private static JsonObject Row(IEntityType table, object row, Dictionary<int, string> bodies)
    {
        var json = new JsonObject();
        Add(json, table.GetProperties(), row, bodies);
        foreach (var part in table.GetComplexProperties())
        {
            if (part.PropertyInfo!.GetValue(row) is { } value)
            {
                Add(json, part.ComplexType.GetProperties(), value, bodies);
            }
        }

        return json;
    }

    private static void Add(JsonObject json, IEnumerable<IProperty> columns, object row, Dictionary<int, string> bodies)
    {
        foreach (var column in columns.Where(c => c.PropertyInfo is not null && !OfOthers(c)))
        {
            var value = column.PropertyInfo!.GetValue(row);
            var name = JsonNamingPolicy.CamelCase.ConvertName(column.Name);
            json[name] = value switch
            {
                null => null,
                int id when IsBody(column) => bodies.GetValueOrDefault(id) ?? JsonValue.Create(id).ToString(),
                string text when column.DeclaringType.ClrType == typeof(ImportRow) && column.Name is nameof(ImportRow.Cells) or nameof(ImportRow.Findings) => JsonNode.Parse(text),
                Enum word => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString()),
                _ => JsonSerializer.SerializeToNode(value, value.GetType()),
            };
        }
    }

    private static bool IsBody(IProperty column) =>
        column.Name.EndsWith("BodyId", StringComparison.Ordinal) || column.GetContainingForeignKeys().Any(k => k.PrincipalEntityType.ClrType == typeof(Organisation));

    /// <summary>
    /// Names of staff are their own data: the answer names body, role and purpose (ECJ C-579/21). Whom a row was compared with is another
    /// person's data (Art. 15(4)).
    /// </summary>
    private static bool OfOthers(IProperty column) =>
        IsStaff(column.Name) || column.Name == nameof(ImportRow.Suggestions);

    private static bool IsStaff(string column) => column.EndsWith("ById", StringComparison.Ordinal) || column.EndsWith("UserId", StringComparison.Ordinal);

    private async Task<JsonArray> Merges(int[] ids, CancellationToken ct)
    {
        var merges = await db.Merges.AsNoTracking().Where(m => ids.Contains(m.SurvivorId) || ids.Contains(m.MergedId)).OrderBy(m => m.Id).ToListAsync(ct);
        return new JsonArray([.. merges.Select(m => (JsonNode)Merge(m, ids))]);
    }

    /// <summary>Who the person was before and after; once it was taken back, only what this record itself said.</summary>
    private static JsonObject Merge(PersonMerge merge, int[] ids)
    {
        var json = new JsonObject { ["at"] = merge.At, ["reason"] = merge.Reason, ["reversedAt"] = merge.ReversedAt };
        var moved = JsonNode.Parse(merge.Moved)!.AsObject();
        if (ids.Contains(merge.SurvivorId))
        {
            json["before"] = moved["Before"]?.DeepClone();
        }

        if (ids.Contains(merge.SurvivorId) && ids.Contains(merge.MergedId))
        {
            json["after"] = moved["After"]?.DeepClone();
            json["rowsMoved"] = moved["Rows"]?.DeepClone();
        }

        return json;
    }

    /// <summary>When somebody found this person and another to be two.</summary>
    private async Task<JsonArray> Comparisons(int[] ids, CancellationToken ct)
    {
        var days = await db.KnownDifferent.AsNoTracking().Where(k => ids.Contains(k.FirstId) || ids.Contains(k.SecondId)).OrderBy(k => k.At).Select(k => k.At).ToListAsync(ct);
        return new JsonArray([.. days.Select(at => (JsonNode)new JsonObject { ["at"] = at, ["found"] = "another person" })]);
    }

    private async Task<JsonArray> Readers(int[] ids, CancellationToken ct)
    {
        var entries = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => db.Set<AuditSubject>().Any(s => ids.Contains(s.PersonId) && s.Seq == e.Seq)).OrderBy(e => e.Seq)
            .Select(e => new { e.At, e.Action, e.Area, e.Body, e.Role, e.Purpose, e.Details }).ToListAsync(ct);
        return new JsonArray([.. entries.Select(e =>
        {
            var json = new JsonObject { ["at"] = e.At, ["did"] = e.Action, ["area"] = e.Area, ["body"] = e.Body, ["role"] = e.Role, ["purpose"] = e.Purpose };
            if (e is { Details: { } details, Action: AuditActions.Add or AuditActions.Change or AuditActions.Remove })
            {
                json["changes"] = Changes(details);
            }

            return (JsonNode)json;
        })]);
    }

    /// <summary>A change is written down for each person by itself, so nobody else is in it.</summary>
    private static JsonNode? Changes(string details)
    {
        var changes = JsonNode.Parse(details);
        foreach (var change in changes as JsonArray ?? [])
        {
            if (change?["fields"] is JsonObject fields)
            {
                fields.Select(f => f.Key).Where(IsStaff).ToList().ForEach(name => fields.Remove(name));
            }
        }

        return changes;
    }
}
