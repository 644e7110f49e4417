using System.Text.Json;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Somebody saved while I typed: what I typed stays in the fields, what the other saved stands beside it, with name and time.</summary>
public sealed class IdentityConflict(ChangeLine changes, FieldWords words, Texts texts, Formats formats)
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.General);

    /// <summary>One value the other saved meanwhile, and whether I typed another one for the same field.</summary>
    public sealed record Saved(string Field, string Label, string Value, string Words, bool Disputed);

    public sealed record Result(IdentityForm Form, IReadOnlyList<Saved> All)
    {
        public string? Of(string field) => All.FirstOrDefault(s => s.Disputed && s.Field == field)?.Words;
    }

    /// <summary>The form as it was opened, in the words of a hidden field.</summary>
    public static string Keep(IdentityForm form) => JsonSerializer.Serialize(form, Plain);

    /// <param name="loaded">What <see cref="Keep"/> wrote; from a browser, hence not to be trusted.</param>
    public async Task<Result> Join(string? loaded, IdentityForm mine, IdentityForm now, CancellationToken ct)
    {
        var (before, joined) = (Read(loaded), ThreeWay.Join(Read(loaded), mine, now));
        var latest = (await changes.Changes(ct)).ToLookup(c => c.Field);
        return new Result(joined.Form, [.. IdentityForm.Fields.Where(f => now[f] != before[f]).Select(f => Of(f, latest[f].FirstOrDefault(), now[f], joined.Conflicts.ContainsKey(f)))]);
    }

    private Saved Of(string field, ChangeLine.Change? change, string? value, bool disputed)
    {
        var shown = words.Show(field, value);
        return new Saved(field, words.Label(field), shown, change is null ? texts["person.edit.conflict-nobody", shown] : texts["person.edit.conflict", change.By, formats.Time(change.At), shown], disputed);
    }

    private static IdentityForm Read(string? loaded)
    {
        try
        {
            return JsonSerializer.Deserialize<IdentityForm>(loaded ?? "{}", Plain) ?? new IdentityForm();
        }
        catch (JsonException)
        {
            return new IdentityForm(); // every field then counts as changed by both: nothing is overwritten unseen
        }
    }
}
