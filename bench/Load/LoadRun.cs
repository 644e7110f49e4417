using System.Diagnostics;

namespace IntegrationPoint.Bench.Load;

/// <summary>Measures one running program: one request at a time, then many at a fixed rate.</summary>
internal sealed class LoadRun(Journeys journeys, ProgramUnderTest server, int seed)
{
    private const int WarmUp = 300;

    private static readonly (string Name, double? Target, Func<Journeys, Random, Task> Do, int Share)[] Kinds =
    [
        ("search as you type", 15, (j, r) => j.Search(r), 38),
        ("list of people, one page", 50, (j, r) => j.List(r), 14),
        ("person, overview", null, (j, r) => j.Person(r), 20),
        ("person, history", null, (j, r) => j.History(r), 5),
        ("situation board", 100, (j, r) => j.Board(r), 4),
        ("desk: draft kept (write)", null, (j, r) => j.Keep(r), 9),
        ("desk: duplicate check", 30, (j, r) => j.Duplicates(r), 8),
        ("note read and written", null, (j, r) => j.Note(r), 2),
    ];

    /// <summary>Each kind alone, after as many requests as the runtime needs to compile what is used often.</summary>
    public async Task<IReadOnlyList<Latencies>> Alone(int requests, string only)
    {
        var all = new List<Latencies>();
        foreach (var kind in Kinds.Where(k => k.Name.Contains(only, StringComparison.Ordinal)))
        {
            var random = new Random(seed);
            var times = new Latencies(kind.Name, kind.Target);
            var before = 0.0;
            for (var i = -WarmUp; i < requests; i++)
            {
                before = i == 0 ? server.ProcessorMilliseconds : before;
                if (kind.Name.StartsWith("desk: dup", StringComparison.Ordinal))
                {
                    await journeys.Keep(random);
                }

                await One(times, i >= 0, Stopwatch.GetTimestamp(), () => kind.Do(journeys, random));
            }

            times.ProcessorMilliseconds = (server.ProcessorMilliseconds - before) / requests;
            all.Add(times);
        }

        return all;
    }

    /// <summary>All kinds mixed. A request is due at its time whether or not the ones before are answered; the wait counts.</summary>
    public async Task<(Latencies Total, IReadOnlyList<Latencies> Kinds, double AnsweredPerSecond)> Mixed(int perSecond, int seconds)
    {
        var total = new Latencies($"mixed journeys at {perSecond}/s", 100);
        var each = Kinds.Select(k => new Latencies("  " + k.Name)).ToArray();
        var random = new Random(seed);
        var deck = Kinds.SelectMany((k, i) => Enumerable.Repeat(i, k.Share)).ToArray();
        var running = new List<Task>();
        var (server0, own0) = (server.ProcessorMilliseconds, Environment.CpuUsage.TotalTime.TotalMilliseconds);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < perSecond * seconds; i++)
        {
            var due = start + (long)((double)i / perSecond * Stopwatch.Frequency);
            while (Stopwatch.GetTimestamp() < due)
            {
                await Task.Delay(1);
            }

            var kind = deck[random.Next(deck.Length)];
            var own = new Random(random.Next());
            running.Add(Task.Run(() => One(each[kind], true, due, () => Kinds[kind].Do(journeys, own), total)));
        }

        await Task.WhenAll(running);
        total.ProcessorMilliseconds = (server.ProcessorMilliseconds - server0) / Math.Max(1, total.Count);
        total.OwnProcessorMilliseconds = (Environment.CpuUsage.TotalTime.TotalMilliseconds - own0) / Math.Max(1, total.Count);
        return (total, each, total.Count / Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static async Task One(Latencies times, bool counts, long due, Func<Task> request, Latencies? total = null)
    {
        try
        {
            await request();
            if (counts)
            {
                var took = Stopwatch.GetElapsedTime(due).TotalMilliseconds;
                times.Add(took);
                total?.Add(took);
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            if (times.Errors == 0)
            {
                Console.Error.WriteLine($"{times.Name}: {failure.Message}");
            }

            times.Fail();
            total?.Fail();
        }
    }
}
