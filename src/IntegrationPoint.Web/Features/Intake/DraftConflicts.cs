using System.Text.Json;
using System.Text.Json.Nodes;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Puts what I typed beside what a colleague kept in the same draft.</summary>
public sealed class DraftConflicts(AppDb db, DraftLabels labels, Texts texts)
{
    /// <summary>Null where the draft was kept and nothing is to be decided.</summary>
    /// <param name="load">The address that shows what the colleague kept.</param>
    public async Task<DraftConflict?> Of<T>(Drafts.Kept kept, IntakeDraft draft, T mine, string load, CancellationToken ct)
    {
        if (kept.Saved)
        {
            return null;
        }

        var (left, right) = (Fields(JsonSerializer.SerializeToNode(mine)!), Fields(JsonNode.Parse(draft.Answers)!));
        var names = await Recipients(left, right, ct);
        return new DraftConflict(kept.By ?? texts["common.unknown"], kept.At, kept.Version, load,
        [
            .. from field in left.Keys
               let theirs = right.GetValueOrDefault(field, [])
               where field is not (nameof(DeskAnswers.OtherPeople) or nameof(DeskAnswers.Second)) && !left[field].SequenceEqual(theirs, StringComparer.Ordinal)
               select new DraftConflict.Row(labels.Label<T>(field), Show(field, left[field]), Show(field, theirs)),
        ]);

        string Show(string field, IReadOnlyList<string> said) =>
            string.Join(", ", said.Select(s => field == nameof(InterviewAnswers.ConsentTo) ? names.GetValueOrDefault(s, s) : labels.Value(field, s)));
    }

    /// <summary>Each answer as the words said; an empty field and one never touched are the same.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Fields(JsonNode answers) => answers.AsObject().ToDictionary(
        f => f.Key,
        IReadOnlyList<string> (f) => f.Value switch
        {
            null => [],
            JsonArray many => [.. many.Select(v => v!.ToString())],
            var one => one.ToString() is { Length: > 0 } word && word != "false" ? [word] : [],
        },
        StringComparer.Ordinal);

    private async Task<Dictionary<string, string>> Recipients(Dictionary<string, IReadOnlyList<string>> left, Dictionary<string, IReadOnlyList<string>> right, CancellationToken ct)
    {
        var keys = left.GetValueOrDefault(nameof(InterviewAnswers.ConsentTo), []).Concat(right.GetValueOrDefault(nameof(InterviewAnswers.ConsentTo), [])).ToList();
        return keys.Count == 0 ? [] : await db.Organisations.Where(o => keys.Contains(o.Key)).ToDictionaryAsync(o => o.Key, o => o.Name, ct);
    }
}
