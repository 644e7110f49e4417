using System.Net;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>A consent ends on the word of the person, and what it opened is shut in the same moment.</summary>
public sealed class WithdrawalTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    [Theory]
    [InlineData("ute.hansen", "chamber", "2016-03-01")]
    [InlineData("wilma.schaaf", "guide", "2016-03-01")]
    [InlineData("wilma.schaaf", "guide", "2016-03-24")]
    public async Task Who_was_allowed_to_read_sees_nothing_the_moment_the_consent_ends(string user, string role, string from)
    {
        var (id, key, consent) = await Allowed(user, role, from);
        var (jana, recipient) = (await app.SignedInAs(Jana), await app.SignedInAs(user));
        var before = await Open(recipient, key);

        using var ended = await Withdraw(jana, key, consent);
        var page = await app.Document(jana, $"/people/{key}/sharing");
        await using var db = app.Db();

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await Open(recipient, key));
        Assert.Equal(new DateOnly(2016, 3, 24), (await db.Consents.SingleAsync(c => c.Id == consent)).WithdrawnOn);
        Assert.False(await db.Involvements.AnyAsync(i => i.PersonId == id && (i.To == null || i.To >= new DateOnly(2016, 3, 24))));
        Assert.Contains("widerrufen am", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main input[name='consent']"));
    }

    [Fact]
    public async Task Only_who_writes_the_plan_ends_a_consent_and_only_one_of_this_person()
    {
        var (_, key, consent) = await Allowed("ute.hansen", "chamber", "2016-03-01");
        var (_, other, others) = await Allowed("ute.hansen", "chamber", "2016-03-02");
        var (jana, ute) = (await app.SignedInAs(Jana), await app.SignedInAs("ute.hansen"));

        using var mixed = await Withdraw(jana, key, others, from: key);
        using var refused = await Withdraw(ute, key, consent, token: await Token(ute, $"/people/{key}/notes"));
        await using var db = app.Db();

        Assert.Null((await app.Document(ute, $"/people/{key}/sharing")).QuerySelector("main input[name='consent']"));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.True(await db.Consents.Where(c => c.Id == consent || c.Id == others).AllAsync(c => c.WithdrawnOn == null));
        Assert.Equal(HttpStatusCode.OK, await Open(ute, other));
    }

    [Fact]
    public async Task A_consent_ends_also_while_the_record_is_restricted()
    {
        var (id, key, consent) = await Allowed("ute.hansen", "chamber", "2016-03-04");
        await using var db = app.Db();
        await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Restricted, true));

        using var ended = await Withdraw(await app.SignedInAs(Jana), key, consent);

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(new DateOnly(2016, 3, 24), (await db.Consents.SingleAsync(c => c.Id == consent)).WithdrawnOn);
    }

    [Fact]
    public async Task A_second_press_changes_nothing()
    {
        var (_, key, consent) = await Allowed("ute.hansen", "chamber", "2016-03-03");
        var jana = await app.SignedInAs(Jana);
        var token = await Token(jana, $"/people/{key}/sharing");

        using var first = await Withdraw(jana, key, consent, token: token);
        using var second = await Withdraw(jana, key, consent, token: token);

        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Contains("gilt schon nicht mehr", (await app.Document(jana, second.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(int Id, string Key, int Consent)> Allowed(string user, string role, string from)
    {
        var (id, key) = await app.Settle("Einwilligung", $"{role}-{from}");
        await using var db = app.Db();
        var recipient = await db.Users.SingleAsync(u => u.UserName == user);
        var consent = new Consent
        {
            PersonId = id,
            RecipientId = recipient.BodyId,
            Purpose = "placement-by-chamber",
            Groups = "Identity Profile Plan",
            TextVersion = "2016-03",
            Language = "de",
            GivenHow = "signed",
            From = Villagers.Day(from),
            Provenance = Villagers.Told,
        };
        db.Add(consent);
        await db.SaveChangesAsync();
        db.Add(new Involvement { PersonId = id, BodyId = recipient.BodyId, UserId = recipient.Id, Role = role, From = Villagers.Day(from), ConsentId = consent.Id, Provenance = Villagers.Told });
        await db.SaveChangesAsync();
        return (id, key, consent.Id);
    }

    private async Task<HttpResponseMessage> Withdraw(HttpClient client, string key, int consent, string? from = null, string? token = null)
    {
        token ??= await Token(client, $"/people/{from ?? key}/sharing");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("consent", $"{consent}"), KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await client.PostAsync(new Uri($"/people/{key}/sharing?handler=Withdraw", UriKind.Relative), form);
    }

    private async Task<string> Token(HttpClient client, string path) => (await app.Document(client, path)).QuerySelector("main [name='__RequestVerificationToken']")!.GetAttribute("value")!;

    private static async Task<HttpStatusCode> Open(HttpClient client, string key)
    {
        using var answer = await client.GetAsync(new Uri($"/people/{key}", UriKind.Relative));
        return answer.StatusCode;
    }
}
