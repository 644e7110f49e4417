using System.Net;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>Unfinished sittings: found again, thrown away, and never made of nothing.</summary>
public sealed class DraftListTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_sitting_left_empty_for_a_while_is_opened_again_one_just_opened_is_not_and_neither_stands_in_a_list()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var first = await app.BeginDesk(jana);
        var second = await app.BeginDesk(jana);
        var list = await app.Document(jana, "/people/new");
        await using var db = app.Db();
        await db.IntakeDrafts.Where(d => d.Key == first.Substring(first.LastIndexOf('/') + 1))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.StartedAt, d => d.StartedAt.AddHours(-1)).SetProperty(d => d.SavedAt, d => d.StartedAt.AddHours(-1)), TestContext.Current.CancellationToken);

        Assert.NotEqual(first, second);
        Assert.Equal(first, await app.BeginDesk(jana));
        Assert.Null(list.QuerySelector($"main a[href='{first}']"));
        Assert.Null(list.QuerySelector($"main a[href='{second}']"));
    }

    [Fact]
    public async Task A_sitting_with_words_stands_in_the_list_by_its_name_until_it_is_thrown_away()
    {
        var (jana, other) = (await app.SignedInAs("jana.offermann"), await app.SignedInAs("dorothee.quast"));
        var desk = await app.BeginDesk(jana);
        using var typed = await app.Post(jana, desk, ("Answers.GivenName", "Yonas"), ("Answers.FamilyName", "Verworfen"), ("step", "finish"));
        var list = await app.Document(jana, "/people/new");
        var key = desk.Split('/')[^1];
        var asked = await app.Document(jana, list.QuerySelector($"main a[href='/people/new?discard={key}']")!.GetAttribute("href")!);
        using var foreign = await Discard(other, key);
        await using var before = app.Db();
        var kept = await before.IntakeDrafts.CountAsync(d => d.Key == key, TestContext.Current.CancellationToken);
        using var thrown = await Discard(jana, key);
        await using var after = app.Db();

        Assert.Equal("Yonas Verworfen", list.QuerySelector($"main a[href='{desk}']")!.TextContent.Trim());
        Assert.Null(list.QuerySelector("main form input[name='draft']"));
        Assert.NotNull(asked.QuerySelector($"main form input[name='draft'][value='{key}']"));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(1, kept);
        Assert.Equal("/people/new", thrown.Headers.Location!.OriginalString);
        Assert.Equal(0, await after.IntakeDrafts.CountAsync(d => d.Key == key, TestContext.Current.CancellationToken));
    }

    private async Task<HttpResponseMessage> Discard(HttpClient client, string key)
    {
        var page = await app.Document(client, "/people/new");
        var token = page.QuerySelector("main input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["draft"] = key, ["__RequestVerificationToken"] = token });
        return await client.PostAsync(new Uri("/people/new?handler=Discard", UriKind.Relative), form);
    }
}
