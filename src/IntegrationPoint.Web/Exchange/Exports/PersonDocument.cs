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
    private static readonly MethodInfo OfType = typeof(PersonDocument).GetMethod(nameof(Rows), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The person behind a key or a file number; a merged record leads to its survivor.</summary>
    public async Task<int?> Find(string id, CancellationToken ct)
    {
        var found = await db.Persons.Where(p => p.Key == id || p.FileNumber == id).Select(p => new { p.Id, p.MergedIntoId }).FirstOrDefaultAsync(ct);
        while (found?.MergedIntoId is { } survivor)
        {
            found = await db.Persons.Where(p => p.Id == survivor).Select(p => new { p.Id, p.MergedIntoId }).FirstOrDefaultAsync(ct);
        }

        return found?.Id;
    }

    /// <summary>The export stands in the audit before the document exists.</summary>
    public async Task<JsonObject> Of(int person, CancellationToken ct)
    {
        var ids = await WithMerged(person, ct);
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
            ["audit"] = await Readers(ids, ct),
        };
    }

    private static bool SpeaksOfPerson(IEntityType table) =>
        table.ClrType != typeof(AuditSubject) && (table.ClrType == typeof(Person) || table.FindProperty("PersonId") is not null);

    private async Task<int[]> WithMerged(int person, CancellationToken ct)
    {
        var ids = new List<int> { person };
        for (var i = 0; i < ids.Count; i++)
        {
            var into = ids[i];
            ids.AddRange(await db.Persons.Where(p => p.MergedIntoId == into && !ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(ct));
        }

        return [.. ids];
    }

    private async Task<JsonArray> Rows<T>(IEntityType table, int[] ids, Dictionary<int, string> bodies, CancellationToken ct)
        where T : class
    {
        var whose = typeof(T) == typeof(Person) ? nameof(Person.Id) : "PersonId";
        var wanted = table.FindProperty(whose)!.ClrType == typeof(int)
            ? db.Set<T>().Where(x => ids.Contains(EF.Property<int>(x, whose)))
            : db.Set<T>().Where(x => EF.Property<int?>(x, whose) != null && ids.Contains(EF.Property<int?>(x, whose)!.Value));
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
        column.Name.EndsWith("ById", StringComparison.Ordinal) || column.Name.EndsWith("UserId", StringComparison.Ordinal) || column.Name == nameof(ImportRow.Suggestions);

    private async Task<JsonArray> Merges(int[] ids, CancellationToken ct)
    {
        var merges = await db.Merges.AsNoTracking().Where(m => ids.Contains(m.SurvivorId) || ids.Contains(m.MergedId)).OrderBy(m => m.Id).ToListAsync(ct);
        return new JsonArray([.. merges.Select(m => (JsonNode)new JsonObject { ["at"] = m.At, ["reason"] = m.Reason, ["reversedAt"] = m.ReversedAt })]);
    }

    private async Task<JsonArray> Readers(int[] ids, CancellationToken ct)
    {
        var entries = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => db.Set<AuditSubject>().Any(s => ids.Contains(s.PersonId) && s.Seq == e.Seq)).OrderBy(e => e.Seq)
            .Select(e => new { e.At, e.Action, e.Area, e.Body, e.Role, e.Purpose }).ToListAsync(ct);
        return new JsonArray([.. entries.Select(e => (JsonNode)new JsonObject { ["at"] = e.At, ["did"] = e.Action, ["area"] = e.Area, ["body"] = e.Body, ["role"] = e.Role, ["purpose"] = e.Purpose })]);
    }
}
