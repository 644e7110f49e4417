using System.Net;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Whoever posts with the key of something that is not theirs changes nothing, whether the key stands in the address or in a field.</summary>
public sealed class SwappedKeyTests(AppFixture app) : IClassFixture<AppFixture>
{
    /// <summary>Words that point at nothing: what is typed, chosen from a list that is the same for all, or said about the form itself.</summary>
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "version", "otherversion", "paperreason", "homereason", "loaded", "reason", "take", "kind", "text", "shared", "accept", "back", "viewname", "contactby", "scope", "page", "show", "to", "q",
        "returnurl", "recovery", "language", "singlekeys", "credential", "name", "password", "old", "new", "theme", "keys", "returnto", "where", "contact",
        "people/bulk: list", "people/bulk?handler=Apply: list", "imports/new: list", "imports/{key}/columns: fields", "imports/{key}/questions: row",
        "people/{key}/interview: step", "errors/{code}: code", "account/second-factor: code", "account/set-up/{key}: code",
        "people/corrections: answer", "audit?handler=Person: from", "audit?handler=Person: action", "audit?handler=Person: before", "people/{key}/notes: kind",
        "audit/people/{key}?handler=Lock: before", "audit/people/{key}?handler=Lift: before", "audit/people/{key}?handler=Lock: liftreason", "audit/people/{key}?handler=Lift: liftreason", "audit/people/{key}?handler=Lock: informed", "audit/people/{key}?handler=Lift: informed",
    };

    /// <summary>Forms whose fields are all typed; <see cref="Pointing"/> names the ones that are not.</summary>
    private static readonly string[] Forms = ["answers.", "form.", "paper.", "home.", "typed.", "proposal.", "reject.", "dutyend.", "begin.", "ending.", "mend.", "plan.", "site.", "closing.", "again.", "lock.", "leaving.", "stage."];
    private static readonly string[] Pointing = ["answers.otherpeople", "answers.consentto", "form.body", "form.site", "plan.lead", "again.lead"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_key_that_a_post_takes_is_swapped_here()
    {
        var posts = await PostList.Of(app);
        var keys = posts.SelectMany(p => p.Inputs.Where(i => !IsPlain(p.Name, i)).Select(i => $"{p.Name}: {i}")).ToList();
        var swapped = PostCase.All.SelectMany(c => c.Swaps.Select(s => $"{c.Post}: {s}")).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(keys.Except(swapped, StringComparer.Ordinal));
        Assert.Empty(PostCase.All.Select(c => c.Post).Except(posts.Select(p => p.Name), StringComparer.Ordinal));
        Assert.Empty(swapped.Except(posts.SelectMany(p => p.Inputs.Select(i => $"{p.Name}: {i}")), StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_key_of_somebody_else_changes_nothing()
    {
        var stage = new PostStage(app);
        var drafts = PostCase.All.ToLookup(c => c.KeepsOwnDraft);
        await Refuse(stage, [.. drafts[false]]);
        await Refuse(stage, [.. drafts[true]], "intake_drafts");
    }

    private async Task Refuse(PostStage stage, IReadOnlyList<PostCase> cases, params string[] mayChange)
    {
        List<(PostCase Case, Sent Sent)> made = [];
        foreach (var one in cases)
        {
            made.Add((one, await one.Make(stage)));
            await stage.Visit(one.Stranger);
        }

        var before = await State(mayChange);
        List<string> taken = [];
        foreach (var (one, sent) in made)
        {
            using var answer = await stage.Send(one.Stranger, sent);
            if (answer.StatusCode != one.Refused)
            {
                taken.Add($"{one.Post}, {string.Join('+', one.Swaps)} by {one.Stranger}: {answer.StatusCode}");
            }
        }

        Assert.Empty(taken);
        Assert.Equal(before, await State(mayChange));
    }

    private async Task<IReadOnlyList<string>> State(string[] mayChange)
    {
        await using var db = app.Db();
        var sessions = await db.Set<UserSession>().OrderBy(s => s.Hash).Select(s => s.Hash).ToListAsync(Ct);
        return [.. await TableSums.Of(db, mayChange), string.Join(' ', sessions)];
    }

    private static bool IsPlain(string post, string input) =>
        !Pointing.Contains(input) && (Plain.Contains(input) || Plain.Contains($"{post}: {input}") || Array.Exists(Forms, f => input.StartsWith(f, StringComparison.Ordinal)));
}
