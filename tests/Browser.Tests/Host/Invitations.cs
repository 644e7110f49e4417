using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.SignIn;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Browser.Tests.Host;

/// <summary>Accounts with keys of their own, as the administration hands them out.</summary>
internal static class Invitations
{
    public const string Password = "sieben Gläser Abendlicht";

    /// <summary>The one-time link of a new account.</summary>
    public static async Task<string> Invite(this RunningApp app, string name)
    {
        using var answer = await app.Post(await app.SignedInAs("bernd.hillen"), "/admin/users/add",
            ("Form.UserName", name), ("Form.DisplayName", name), ("Form.Role", Roles.CommitteeMember), ("Form.Body", "aachen-ausschuss"), ("Form.ValidFrom", "24.03.2016"));
        return new Uri((await RunningApp.Document(answer)).QuerySelector("code")!.TextContent).PathAndQuery;
    }

    /// <summary>Sets password and second factor behind the link.</summary>
    public static async Task Accept(this RunningApp app, string link)
    {
        using var client = app.Anonymous();
        var page = await app.Document(client, link);
        using var answer = await app.Post(client, link, ("Password", Password), ("Code", Code(page.QuerySelectorAll("strong").Select(s => s.TextContent))));
        Assert.Equal(10, (await RunningApp.Document(answer)).QuerySelectorAll("code").Length);
    }

    /// <summary>What the app of that person shows, half a minute ahead if the code of now is used up.</summary>
    public static string Code(IEnumerable<string> strong, int ahead = 0) =>
        CodeOnce.At(Base32.Read(strong.Select(s => s.Replace(" ", "", StringComparison.Ordinal)).First(s => s.Length >= 26)), (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + ahead);
}
