using IntegrationPoint.Web.Features.Search.Names;

namespace IntegrationPoint.Web.Tests.Search;

/// <summary>The index in memory, beside a search that looks at every key of everybody.</summary>
public sealed class NameIndexTests
{
    private static readonly string[] Syllables = ["ab", "ba", "mh", "mt", "hl", "rk", "z", "\u062d", "\u12f3", "\uD83D\uDE00"];

    [Fact]
    public void It_finds_whom_a_look_at_every_key_finds()
    {
        var random = new Random(20160324);
        var people = Enumerable.Range(1, 700).ToDictionary(id => id * 3, _ => Keys(random));
        var index = Index(people);
        for (var round = 0; round < 400; round++)
        {
            if (round % 20 == 19)
            {
                // Some got other names, one was not there before, one has none any more.
                var present = Enumerable.Range(0, 3).ToDictionary(i => i == 0 ? 5_000 + round : random.Next(1, 700) * 3, i => i == 1 ? [] : Keys(random));
                index = index.With(present);
                foreach (var (person, keys) in present)
                {
                    people[person] = keys;
                }
            }

            string[][] words = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Enumerable.Range(0, random.Next(1, 3)).Select(_ => Name(random)[..1]).ToArray())];
            var found = index.Find(words).ToList();

            Assert.Equal(found.Count, found.Distinct().Count());
            Assert.Equal(Everybody(people, words), found.Order());
        }
    }

    [Fact]
    public void Whole_names_come_before_longer_ones_and_nothing_more_is_walked_than_is_read()
    {
        var index = Index(new Dictionary<int, string[]> { [1] = ["#aliyev"], [2] = ["#ali"], [3] = ["#alia"], [4] = ["#al"] });

        Assert.Equal([2, 3, 1], index.Find([["#ali"]]));
        Assert.Equal([4, 2], index.Find([["#al"]]).Take(2));
    }

    [Fact]
    public void No_words_mean_nobody_and_an_empty_house_answers()
    {
        Assert.Empty(Index(new Dictionary<int, string[]> { [1] = ["#a"] }).Find([]));
        Assert.Empty(NameIndex.Of([]).Find([["#a"], ["b"]]));
        Assert.Equal([7], NameIndex.Of([]).With([KeyValuePair.Create(7, new[] { "#abc" })]).Find([["#ab"]]));
    }

    private static NameIndex Index(Dictionary<int, string[]> people) => NameIndex.Of(people.SelectMany(p => p.Value.Distinct(StringComparer.Ordinal).Select(key => (Key: key, Person: p.Key)))
        .GroupBy(r => r.Key, StringComparer.Ordinal).Select(g => (g.Key, (IReadOnlyList<int>)[.. g.Select(r => r.Person)])));

    private static IEnumerable<int> Everybody(Dictionary<int, string[]> people, string[][] words) => people
        .Where(p => words.All(word => word.Any(way => p.Value.Any(key => key.StartsWith(way, StringComparison.Ordinal))))).Select(p => p.Key).Order();

    private static string[] Keys(Random random) => [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Name(random))];

    private static string Name(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
