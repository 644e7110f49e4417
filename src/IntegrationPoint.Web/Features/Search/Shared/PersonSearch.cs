using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Search.Names;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Search.Shared;

/// <summary>Finds people by what was typed: names in the index in memory, anything else by its key. Whom the viewer may know is asked of the database every time.</summary>
public sealed class PersonSearch(AppDb db, NameIndexes indexes)
{
    /// <summary>Most people of one birth date or year.</summary>
    private const int Scanned = 600;

    /// <summary>People looked at with the first statement; each further one looks at ten times as many.</summary>
    private const int Slice = 96;

    /// <param name="people">Whose identity the viewer may read in full.</param>
    /// <param name="numbers">A number is a question with a yes or no: only what the viewer would read in the record answers.</param>
    public async Task<IReadOnlyList<SearchHit>> Find(SearchText text, IQueryable<Person> people, Func<OpenNumbers> numbers, int take, CancellationToken ct)
    {
        var names = NameQuery.Of(text.Names);
        if (names.IsEmpty)
        {
            return [.. Best(await Hits(people, Exact(db, text, numbers), ct), text.Names).Take(take)];
        }

        var index = await indexes.Now(db, ct);
        var found = index.Find(names.Written).Select(id => new Found { PersonId = id, Reason = SearchReason.NameBegins })
            .Concat(index.Find(names.Sounds).Select(id => new Found { PersonId = id, Reason = SearchReason.SoundsAlike }))
            .DistinctBy(f => f.PersonId);
        return [.. Best(await Known(BornIn(people, text), found, take, ct), text.Names).Take(take)];
    }

    /// <summary>The same people as a part of a larger filter, without order.</summary>
    /// <param name="numbers">None: no number finds anybody.</param>
    public static IQueryable<Person> Narrow(AppDb db, IQueryable<Person> people, SearchText text, Func<OpenNumbers>? numbers)
    {
        var names = NameQuery.Of(text.Names);
        if (names.IsEmpty)
        {
            var exact = Exact(db, text, numbers);
            return text.IsEmpty ? people.Where(p => false) : people.Where(p => exact.Any(x => x.PersonId == p.Id));
        }

        var ids = With(db, names.Written).Concat(With(db, names.Sounds)).Select(k => k.PersonId);
        return BornIn(people, text).Where(p => ids.Contains(p.Id));
    }

    private static IQueryable<Person> BornIn(IQueryable<Person> people, SearchText text) =>
        text.Born is { } born ? people.Where(p => p.BirthDate >= born.From && p.BirthDate <= born.To) : people;

    private sealed record Found
    {
        public int PersonId { get; init; }
        public SearchReason Reason { get; init; }
    }

    private static IQueryable<Found> Exact(AppDb db, SearchText text, Func<OpenNumbers>? numbers)
    {
        var none = db.Persons.Where(p => false).Select(p => new Found { PersonId = p.Id, Reason = SearchReason.FileNumber });
        var found = none;
        if (text.FileNumbers.Count > 0)
        {
            found = found.Concat(db.Persons.Where(p => text.FileNumbers.Contains(p.FileNumber)).Select(p => new Found { PersonId = p.MergedIntoId ?? p.Id, Reason = SearchReason.FileNumber }));
        }

        if (text.Number is { } number && numbers is not null)
        {
            var open = numbers();
            found = found.Concat(open.Numbers.Where(n => n.Value == number).Select(n => new Found { PersonId = n.PersonId, Reason = SearchReason.Number }))
                .Concat(open.Papers.Where(x => x.Number == number).Select(x => new Found { PersonId = x.PersonId, Reason = SearchReason.Number }));
        }

        if (text.Phone is { } phone)
        {
            var key = PersonKeys.Phone(phone);
            found = found.Concat(db.SearchKeys.Where(k => k.Key == key).Select(k => new Found { PersonId = k.PersonId, Reason = SearchReason.Phone }));
        }

        return text.Born is { } born
            ? found.Concat(db.Persons.Where(p => p.BirthDate >= born.From && p.BirthDate <= born.To).OrderBy(p => p.BirthDate).Take(Scanned).Select(p => new Found { PersonId = p.Id, Reason = SearchReason.BirthDate }))
            : found;
    }

    /// <summary>The people behind the keys, who is spelled as typed first, in slices, until enough of them are the viewer's to know.</summary>
    private static async Task<List<SearchHit>> Known(IQueryable<Person> people, IEnumerable<Found> found, int take, CancellationToken ct)
    {
        List<SearchHit> hits = [];
        using var walk = found.GetEnumerator();
        for (var size = Math.Max(Slice, take); hits.Count < take; size *= 10)
        {
            var reasons = Next(walk, size);
            if (reasons.Count == 0)
            {
                break;
            }

            var ids = reasons.Keys.ToArray();
            hits.AddRange((await Hits(people.Where(p => ids.Contains(p.Id))).ToListAsync(ct)).Select(h => h with { Reason = reasons[h.PersonId] }));
        }

        return hits;
    }

    private static Dictionary<int, SearchReason> Next(IEnumerator<Found> walk, int size)
    {
        var next = new Dictionary<int, SearchReason>();
        while (next.Count < size && walk.MoveNext())
        {
            next.Add(walk.Current.PersonId, walk.Current.Reason);
        }

        return next;
    }

    /// <summary>Keys of the first word whose person also has a key for each further word.</summary>
    private static IQueryable<SearchKey> With(AppDb db, IReadOnlyList<string[]> words)
    {
        if (words.Count == 0)
        {
            return db.SearchKeys.Where(k => false);
        }

        var keys = db.SearchKeys.Where(KeyRange.StartingWith(words[0]));
        foreach (var word in words.Skip(1))
        {
            var others = db.SearchKeys.Where(KeyRange.StartingWith(word));
            keys = keys.Where(k => others.Any(o => o.PersonId == k.PersonId));
        }

        return keys;
    }

    private async Task<List<SearchHit>> Hits(IQueryable<Person> people, IQueryable<Found> found, CancellationToken ct)
    {
        var rows = await Standing(await found.ToListAsync(ct), ct);
        var reasons = rows.GroupBy(f => f.PersonId).ToDictionary(g => g.Key, g => g.Min(f => f.Reason));
        var ids = reasons.Keys.ToList();
        var hits = await Hits(people.Where(p => ids.Contains(p.Id))).ToListAsync(ct);
        return hits.ConvertAll(h => h with { Reason = reasons[h.PersonId] });
    }

    // The old file number stands on papers for years, whatever the record was joined with since.
    private async Task<List<Found>> Standing(List<Found> found, CancellationToken ct)
    {
        var standing = await Survivors.Of(db, found.Where(f => f.Reason == SearchReason.FileNumber).Select(f => f.PersonId), ct);
        return found.ConvertAll(f => standing.TryGetValue(f.PersonId, out var survivor) ? f with { PersonId = survivor } : f);
    }

    private static IQueryable<SearchHit> Hits(IQueryable<Person> people) => people.Select(p => new SearchHit
    {
        PersonId = p.Id,
        Key = p.Key,
        GivenName = p.GivenName,
        FamilyName = p.FamilyName,
        SortName = p.SortName,
        OwnScriptName = p.OwnScriptName,
        OwnScriptLanguage = p.OwnScriptLanguage,
        FileNumber = p.FileNumber,
        BirthDate = p.BirthDate,
        BirthPrecision = p.BirthPrecision,
    });

    private static IEnumerable<SearchHit> Best(List<SearchHit> hits, string names)
    {
        var typed = NameFolding.Fold(names).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return hits.GroupBy(h => h.PersonId)
            .Select(g => g.MinBy(h => h.Reason)!)
            .Select(h => h.Reason == SearchReason.NameBegins && IsWhole(h, typed) ? h with { Reason = SearchReason.ExactName } : h)
            .OrderBy(h => h.Reason).ThenBy(h => h.SortName, StringComparer.Ordinal).ThenBy(h => h.PersonId);
    }

    private static bool IsWhole(SearchHit hit, string[] typed)
    {
        var words = NameFolding.Fold($"{hit.DisplayName} {hit.OwnScriptName}").Split(' ');
        return Array.TrueForAll(typed, words.Contains);
    }
}
