using System.Diagnostics;
using IntegrationPoint.Bench.Duplicates.Spelling;
using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Bench.Duplicates;

/// <summary>One run: families written once into the register among noise, then met again at intake in every spelling system.</summary>
internal sealed class Measurement(int families, int noise, int seed, bool withNumbers, Action<string>? explain)
{
    private readonly List<double> milliseconds = [];
    private readonly List<int> fetched = [];

    public Dictionary<string, Outcome> Systems { get; } = SpellingSystem.All.ToDictionary(system => system.Name, _ => new Outcome());
    public Outcome Total { get; } = new();
    public int Persons { get; private set; }
    public int Records { get; private set; }
    public double KeysPerPerson { get; private set; }
    public int LargestBlock { get; private set; }
    public int Newcomers { get; private set; }
    public int NewcomersWithSuggestion { get; private set; }
    public double MeanMilliseconds => milliseconds.Average();
    public double P95Milliseconds => milliseconds.Order().ElementAt(milliseconds.Count * 95 / 100);
    public double MeanFetched => fetched.Average();

    public Measurement Run()
    {
        var people = new People(seed);
        var random = new Random(seed + 1);
        var writing = new Writing(random);
        var known = Enumerable.Range(0, families).SelectMany(_ => people.Family()).ToList();
        Persons = known.Count;
        var register = new Register();
        foreach (var person in known)
        {
            register.Add(person.Id, writing.Of(person, Any(random), withNumbers));
        }

        for (var i = 0; i < noise; i++)
        {
            var stranger = people.Single();
            register.Add(stranger.Id, writing.Of(stranger, Any(random), withNumbers));
        }

        (Records, KeysPerPerson, LargestBlock) = (register.Count, (double)register.Keys / register.Count, register.LargestBlock);
        foreach (var person in known)
        {
            foreach (var system in SpellingSystem.All)
            {
                Meet(register, person, system.Name, writing.Of(person, system, withNumbers));
            }
        }

        foreach (var outcome in Systems.Values)
        {
            Total.Add(outcome);
        }

        foreach (var stranger in Enumerable.Range(0, families).SelectMany(_ => people.Family()))
        {
            Newcomers++;
            NewcomersWithSuggestion += Check(register, writing.Of(stranger, Any(random), withNumbers)).Shown.Count > 0 ? 1 : 0;
        }

        return this;
    }

    private void Meet(Register register, Identity person, string system, DuplicateCandidate intake)
    {
        var (candidates, shown) = Check(register, intake);
        var stored = candidates.Find(candidate => candidate.Id == person.Id);
        var score = stored.Facts is null ? null : DuplicateScore.Compare(intake, stored.Facts);
        var hit = shown.Any(suggestion => suggestion.Id == person.Id);
        Systems[system].Add(score is not null, score is { Grade: not DuplicateGrade.None }, hit, shown.Count);
        if (!hit && explain is not null)
        {
            explain($"missed {system} {person.Pool.Name} {Text(intake)} <> {(stored.Facts is null ? "not fetched " + Text(register.Of(person.Id)) : $"{Text(stored.Facts)} {score!.Points} {string.Join(' ', score.For.Concat(score.Against).Select(r => $"{r.Key}:{r.Argument}"))}")}");
        }

        foreach (var (_, wrong) in explain is null ? [] : shown.Where(suggestion => suggestion.Id != person.Id))
        {
            explain!($"wrong {person.Pool.Name} {Text(intake)} {wrong.Points} {string.Join(' ', wrong.For.Select(r => $"{r.Key}:{r.Argument}"))} <> {Text(candidates.Find(c => c.Id == shown.First(s => s.Score == wrong).Id).Facts)}");
        }
    }

    private (List<(int Id, DuplicateCandidate Facts)> Candidates, IReadOnlyList<(int Id, DuplicateScore Score)> Shown) Check(Register register, DuplicateCandidate intake)
    {
        var start = Stopwatch.GetTimestamp();
        var candidates = register.Candidates(intake, out _);
        var shown = DuplicateRanking.Best(intake, candidates);
        milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        fetched.Add(candidates.Count);
        return (candidates, shown);
    }

    private static SpellingSystem Any(Random random) => SpellingSystem.All[random.Next(SpellingSystem.All.Length)];

    private static string Text(DuplicateCandidate facts) => $"[{string.Join(" / ", facts.Names)} {facts.Birth.Date:yyyy-MM-dd} {facts.Birth.Precision}]";
}
