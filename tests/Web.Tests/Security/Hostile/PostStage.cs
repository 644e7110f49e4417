using System.Net.Http.Headers;
using System.Text.Json;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Makes the things that posts are about, each new and of one owner, and sends the posts.</summary>
internal sealed class PostStage(RunningApp app)
{
    private readonly Dictionary<string, string> tokens = new(StringComparer.Ordinal);
    private int count;

    public RunningApp App => app;

    /// <summary>A person of the user's site, kept by the user's body.</summary>
    public Task<(int Id, string Key)> Person(string user) => app.Settle($"Karte{Interlocked.Increment(ref count)}", $"Fremd{count * 7919 % 100000}", body: user);

    public async Task<string> Draft(string user, int? finishedFor = null)
    {
        var u = await User(user);
        var draft = new IntakeDraft { Key = PublicKeys.New(), Sitting = 1, SiteId = u.SiteId!.Value, BodyId = u.BodyId, ById = u.Id, Answers = "{}", StartedAt = Now.AddHours(-1), SavedAt = Now };
        if (finishedFor is { } person)
        {
            draft.Finish(person, Now);
        }

        await Add(draft);
        return draft.Key;
    }

    /// <summary>An interview of the user's body about a person, begun and not yet kept.</summary>
    public async Task<string> Interview(string user, int person)
    {
        var u = await User(user);
        var draft = new IntakeDraft { Key = PublicKeys.New(), Sitting = 2, SiteId = u.SiteId!.Value, BodyId = u.BodyId, ById = u.Id, Answers = "{}", StartedAt = Now, SavedAt = Now };
        draft.About(person);
        await Add(draft);
        return draft.Key;
    }

    /// <param name="person">Somebody whom the only row may mean.</param>
    public async Task<string> Run(string user, string state, int? person = null, bool failed = false)
    {
        var u = await User(user);
        var run = new ImportRun
        {
            Key = PublicKeys.New(),
            BodyId = u.BodyId,
            ById = u.Id,
            FileName = "liste.csv",
            FileHash = new string('0', 64),
            Format = "csv",
            HeaderRow = 1,
            Headers = """["Name","Vorname"]""",
            Columns = """["family-name","given-name"]""",
            StartedAt = Now,
            Day = DateOnly.FromDateTime(Now),
            State = state,
            FailedAt = failed ? Now : null,
        };
        await Add(run);
        var suggestions = person is null ? null : $$"""[{"PersonId":{{person}},"Row":null,"Points":50,"Reasons":[]}]""";
        await Add(new ImportRow { RunId = run.Id, Row = 2, Cells = """["Fremd","Karte"]""", State = person is null ? RowStates.Skipped : RowStates.Question, Suggestions = suggestions });
        return run.Key;
    }

    /// <summary>A command of the user that can be taken back: a note.</summary>
    public async Task<string> Step(string user)
    {
        var (u, person) = (await User(user), await Person(user));
        var note = new Note { PersonId = person.Id, BodyId = u.BodyId, On = DateOnly.FromDateTime(Now), Kind = "fact", Text = "Termin.", Shared = false, Provenance = Villagers.Told };
        await Add(note);
        var step = new UndoStep
        {
            Key = PublicKeys.New(),
            UserId = u.Id,
            At = Now,
            Changes = JsonSerializer.Serialize(new[] { new { Type = nameof(Note), note.Id, Before = (object?)null, After = (object?)null } }),
        };
        await Add(step);
        return step.Key;
    }

    public async Task<AppUser> User(string name)
    {
        await using var db = app.Db();
        return await db.Users.AsNoTracking().SingleAsync(u => u.UserName == name);
    }

    public async Task<int> Version(int person)
    {
        await using var db = app.Db();
        return await db.Persons.Where(p => p.Id == person).Select(p => p.Version).SingleAsync();
    }

    public async Task<T> Add<T>(T row)
        where T : class
    {
        await using var db = app.Db();
        db.Add(row);
        await db.SaveChangesAsync();
        return row;
    }

    /// <summary>The clock of the house, in the town's own time.</summary>
    public DateTime Now { get; } = app.App.Services.GetRequiredService<TradeDay>().Now;

    /// <summary>Signs in and takes a token, so that sending a form is one request.</summary>
    public async Task<string> Visit(string user)
    {
        if (!tokens.TryGetValue(user, out var token))
        {
            tokens[user] = token = (await app.Document(await app.SignedInAs(user), "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        }

        return token;
    }

    public async Task<HttpResponseMessage> Send(string user, Sent sent, params (string Name, string Value)[] more)
    {
        using var form = Form(sent, [.. sent.Fields, .. more, ("__RequestVerificationToken", await Visit(user))]);
        return await (await app.SignedInAs(user)).PostAsync(new Uri(sent.Path, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    private static HttpContent Form(Sent sent, (string Name, string Value)[] fields)
    {
        if (sent.File is null)
        {
            return new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        }

        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        var file = new ByteArrayContent(sent.File);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "List", "liste.csv");
        return form;
    }
}
