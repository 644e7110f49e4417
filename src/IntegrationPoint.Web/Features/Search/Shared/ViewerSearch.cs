using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Search.Shared;

/// <summary>The search as the viewer may use it: within the people they know, by the part of the identity they may see, and written down.</summary>
public sealed class ViewerSearch(PersonSearch search, PersonScope scope, RowScope rows, CurrentViewer current, AccessMatrix matrix, TradeDay day, Audit audit)
{
    /// <summary>Whose name alone is open to the viewer is compared one by one; there are never more.</summary>
    private const int Few = 500;

    public async Task<IReadOnlyList<SearchHit>> Find(string? typed, int take, CancellationToken ct)
    {
        var text = SearchText.Parse(typed, day.Today);
        var narrowed = FieldSets.NarrowsFields(matrix.Rule(current.Viewer.Role, DataGroup.Identity, day.Today)?.Limit);
        var hits = text.IsEmpty ? []
            : narrowed ? await AmongFew(text, take, ct)
            : await search.Find(text, scope.Visible(DataGroup.Identity), rows.Numbers, take, ct);
        await audit.Search("search", [.. hits.Select(h => h.PersonId)], ct);
        return hits;
    }

    // A birth date or a number must not become a question with a yes or no for somebody who may not read it.
    private async Task<IReadOnlyList<SearchHit>> AmongFew(SearchText text, int take, CancellationToken ct)
    {
        var typed = NameFolding.Fold(text.Names).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var sounds = NameKeys.PrefixReadings(text.Names);
        if (typed.Length == 0)
        {
            return [];
        }

        var people = await scope.Identities().Take(Few).ToListAsync(ct);
        return [.. people.Select(p => Match(p, typed, sounds)).OfType<SearchHit>().OrderBy(h => h.Reason).ThenBy(h => h.DisplayName, StringComparer.Ordinal).Take(take)];
    }

    private static SearchHit? Match(IdentityView person, string[] typed, IReadOnlyList<IReadOnlyList<string>> sounds)
    {
        var words = NameFolding.Fold($"{person.DisplayName} {person.OwnScriptName}").Split(' ');
        var keys = NameKeys.IndexKeys([person.DisplayName, person.OwnScriptName ?? ""]);
        var reason = Array.TrueForAll(typed, words.Contains) ? SearchReason.ExactName
            : Array.TrueForAll(typed, t => Array.Exists(words, w => w.StartsWith(t, StringComparison.Ordinal))) ? SearchReason.NameBegins
            : sounds.Count > 0 && sounds.All(readings => readings.Any(r => keys.Any(k => k.StartsWith(r, StringComparison.Ordinal)))) ? SearchReason.SoundsAlike
            : (SearchReason?)null;
        return reason is null ? null : new SearchHit
        {
            PersonId = person.PersonId,
            Key = person.Key,
            GivenName = person.GivenName,
            FamilyName = person.FamilyName,
            SortName = person.SortName,
            OwnScriptName = person.OwnScriptName,
            OwnScriptLanguage = person.OwnScriptLanguage,
            Reason = reason.Value,
        };
    }
}
