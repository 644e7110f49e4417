using System.Net;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>Unfinished sittings: found again, thrown away, and never made of nothing.</summary>
public sealed class DraftListTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_sitting_nobody_wrote_in_is_opened_again_and_stands_in_no_list()
    {
        var sabine = await app.SignedInAs("sabine.kochs");
        var first = await app.BeginDesk(sabine);
        var second = await app.BeginDesk(sabine);
        var list = await app.Document(sabine, "/people/new");

        Assert.Equal(first, second);
        Assert.Null(list.QuerySelector($"main a[href='{first}']"));
    }

    [Fact]
    public async Task A_sitting_with_words_stands_in_the_list_by_its_name_until_it_is_thrown_away()
    {
        var (markus, other) = (await app.SignedInAs("markus.theisen"), await app.SignedInAs("dorothee.quast"));
        var desk = await app.BeginDesk(markus);
        using var typed = await app.Post(markus, desk, ("Answers.GivenName", "Yonas"), ("Answers.FamilyName", "Verworfen"), ("step", "finish"));
        var list = await app.Document(markus, "/people/new");
        var key = desk.Split('/')[^1];
        using var foreign = await Discard(other, key);
        await using var before = app.Db();
        var kept = await before.IntakeDrafts.CountAsync(d => d.Key == key, TestContext.Current.CancellationToken);
        using var thrown = await Discard(markus, key);
        await using var after = app.Db();

        Assert.Equal("Yonas Verworfen", list.QuerySelector($"main a[href='{desk}']")!.TextContent.Trim());
        Assert.NotNull(list.QuerySelector($"main form input[name='draft'][value='{key}']"));
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
