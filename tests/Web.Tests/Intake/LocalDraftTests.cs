using System.Net;
using System.Text.Json;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>The key of answers a browser keeps is opened for the same person and the same draft only.</summary>
public sealed class LocalDraftTests(SharedApp app)
{
    [Fact]
    public async Task The_seal_opens_for_whoever_wrote_and_nobody_else()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var (mine, other) = (await app.BeginDesk(jana), await app.BeginDesk(jana));
        var form = (await app.Document(jana, mine)).QuerySelector("form[data-local]")!;
        var (bare, seal) = (form.GetAttribute("data-local-key")!, form.GetAttribute("data-local-seal")!);

        using var opened = await app.Post(jana, mine + "?handler=Local", ("seal", seal));
        Assert.Equal(bare, (await JsonDocument.ParseAsync(await opened.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), default, TestContext.Current.CancellationToken)).RootElement.GetProperty("key").GetString());
        Assert.DoesNotContain(bare, seal, StringComparison.Ordinal);
        Assert.Equal(43, bare.Length);

        await Refuses(jana, other, seal);
        await Refuses(jana, mine, seal[..^1]);
        await Refuses(jana, mine, "");
        var selma = await app.SignedInAs("selma.yildirim");
        await Refuses(selma, await app.BeginDesk(selma), seal);
    }

    private async Task Refuses(HttpClient client, string draft, string seal)
    {
        using var answer = await app.Post(client, draft + "?handler=Local", ("seal", seal));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
