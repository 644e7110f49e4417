using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IntegrationPoint.Bench.Load;

/// <summary>What staff do, each as one measured request. Every journey is signed in and writes its audit.</summary>
internal sealed partial class Journeys(IReadOnlyList<Session> desks, Session coordinator, Sample sample) : IDisposable
{
    private sealed class Draft(Session session, string path, string token)
    {
        public Session Session => session;
        public string Path => path;
        public string Token => token;
        public int Version { get; set; }
    }

    private static readonly string[] Lists =
    [
        "/people", "/people?site=aachen&sort=-idle", "/people?site=aachen&idle=13..&sort=-idle", "/people?nationality=SY&site=aachen", "/people?german=none&age=16..25",
        "/people?page=3&sort=born", "/people?contact-due=..-1&sort=due", "/people?paper=GESTATTUNG&paper-expires=0..30", "/people?lead=none", "/people?sort=name&page=9",
    ];

    private readonly ConcurrentQueue<Draft> drafts = new();
    private int asked;

    public async Task Prepare(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var desk = desks[i % desks.Count];
            var token = Session.Token(await desk.Get("/people/new"));
            using var answer = await desk.Send("/people/new", (Session.TokenField, token));
            var path = answer.Headers.Location!.ToString();
            var page = await desk.Get(path);
            var draft = new Draft(desk, path, Session.Token(page)) { Version = int.Parse(Version().Match(page).Groups["value"].Value, CultureInfo.InvariantCulture) };
            // A sitting in which nothing was written is given out again.
            await Keep(draft, sample.People[i % sample.People.Count]);
            drafts.Enqueue(draft);
        }
    }

    public Task Search(Random random)
    {
        var typed = Someone(random).Typed(random).ToList();
        return Desk().Post("/search/suggest", ("q", typed[random.Next(typed.Count)]));
    }

    public Task List(Random random) => Desk().Get(Lists[random.Next(Lists.Length)]);

    public Task Person(Random random) => Desk().Get($"/people/{Someone(random).Key}");

    public Task History(Random random) => Desk().Get($"/people/{Someone(random).Key}/history");

    public Task Board(Random random) => coordinator.Get("/situation");

    /// <summary>A sitting at the desk is kept: the write every three seconds of typing.</summary>
    public Task Keep(Random random) => WithDraft(draft => Keep(draft, Someone(random)));

    /// <summary>The desk asks who is already known, with the names as another office spells them.</summary>
    public Task Duplicates(Random random) => WithDraft(draft => draft.Session.Post($"{draft.Path}?handler=Aside", Typed(draft, Someone(random))));

    /// <summary>A note on the person's record: the write of a talk.</summary>
    public async Task Note(Random random)
    {
        var desk = Desk();
        var path = $"/people/{Someone(random).Key}/notes";
        var page = await desk.Get(path);
        await desk.Write(path, (Session.TokenField, Session.Token(page)), ("Kind", "fact"), ("Text", "Termin besprochen, kommt nächste Woche wieder."));
    }

    public void Dispose()
    {
        foreach (var desk in desks)
        {
            desk.Dispose();
        }

        coordinator.Dispose();
    }

    private async Task WithDraft(Func<Draft, Task> work)
    {
        if (!drafts.TryDequeue(out var draft))
        {
            throw new HttpRequestException("All sittings are busy: the program does not keep up.");
        }

        try
        {
            await work(draft);
        }
        finally
        {
            drafts.Enqueue(draft);
        }
    }

    private static async Task Keep(Draft draft, Sample.Someone who)
    {
        var kept = await draft.Session.Post($"{draft.Path}?handler=Keep", Typed(draft, who));
        using var answer = JsonDocument.Parse(kept);
        draft.Version = answer.RootElement.GetProperty("version").GetInt32();
    }

    private static (string Name, string Value)[] Typed(Draft draft, Sample.Someone who) =>
    [
        (Session.TokenField, draft.Token),
        ("Version", draft.Version.ToString(CultureInfo.InvariantCulture)),
        ("Answers.GivenName", who.Given.Replace('o', 'u')),
        ("Answers.FamilyName", (who.Family ?? "").Replace("ee", "i", StringComparison.Ordinal)),
        ("Answers.BirthDate", who.Born is { } born ? $"{born:dd.MM.yyyy}" : ""),
    ];

    private Session Desk() => desks[(int)((uint)Interlocked.Increment(ref asked) % desks.Count)];

    private Sample.Someone Someone(Random random) => sample.People[random.Next(sample.People.Count)];

    [GeneratedRegex("name=\"Version\" value=\"(?<value>\\d+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version();
}
