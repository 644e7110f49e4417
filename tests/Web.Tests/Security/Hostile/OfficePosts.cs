using System.Globalization;
using System.Text;
using IntegrationPoint.Domain.Accessibility;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static System.Net.HttpStatusCode;
using static IntegrationPoint.Web.Tests.Security.Hostile.PostCase;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Lists brought in, accounts, catalogues and one's own keys.</summary>
internal static class OfficePosts
{
    private const string Bernd = "bernd.hillen";
    private const string Sabine = "sabine.kochs";
    private const string Markus = "markus.theisen";

    private static readonly (string, string)[] Code = [("Typed.Code", "probe"), ("Typed.German", "Probe"), ("Typed.English", "Probe"), ("Typed.From", "01.04.2016"), ("Typed.Origin", "Test")];

    public static IReadOnlyList<PostCase> All =>
    [
        new("imports/new", ["body"], OK, _ => Is(new("/imports/new", ("Body", "aachen-fb50")) { File = Encoding.UTF8.GetBytes("Name;Vorname\nHaddad;Lina\n") })) { Table = "import_runs" },
        new("imports/{key}/columns", ["key"], NotFound, async s => new($"/imports/{await s.Run(Jana, ImportStates.Mapping)}/columns", ("Fields", "family-name"), ("Fields", "given-name"))) { Table = "import_runs" },
        new("imports/{key}/questions", ["key"], NotFound, async s => new($"/imports/{await s.Run(Jana, ImportStates.Preview, (await s.Person(Jana)).Id)}/questions", ("row", "2"), ("answer", "same:0"))) { Table = "import_rows" },
        new("imports/{key}/questions", ["answer"], NotFound, async s => new($"/imports/{await s.Run(Dorothee, ImportStates.Preview, (await s.Person(Jana)).Id)}/questions", ("row", "2"), ("answer", "same:0"))),
        new("imports/{key}?handler=Confirm", ["key"], NotFound, async s => new($"/imports/{await s.Run(Jana, ImportStates.Preview)}?handler=Confirm")) { Table = "import_runs" },
        new("imports/{key}?handler=Again", ["key"], NotFound, async s => new($"/imports/{await s.Run(Jana, ImportStates.Preview, failed: true)}?handler=Again")) { Table = "import_runs" },
        new("imports/{key}?handler=Abandon", ["key"], NotFound, async s => new($"/imports/{await s.Run(Jana, ImportStates.Preview)}?handler=Abandon")) { Table = "import_rows" },
        new("admin/barriers", ["id"], Forbidden, Barrier) { Owner = Bernd, Stranger = Jana, Table = "barrier_reports" },
        new("admin/users/add", ["form.body", "form.site"], Forbidden, s => Is(new("/admin/users/add", [.. Account(), ("Form.UserName", "neue.person")]))) { Owner = Bernd, Stranger = Jana, Table = "users" },
        new("admin/users/{key}", ["key", "form.body", "form.site"], Forbidden, async s => new($"/admin/users/{(await s.User(Sabine)).Key}", Account())) { Owner = Bernd, Stranger = Jana, Table = "users" },
        new("admin/users/{key}?handler=Keys", ["key", "form.body", "form.site"], Forbidden, async s => new($"/admin/users/{(await s.User(Sabine)).Key}?handler=Keys", Account())) { Owner = Bernd, Stranger = Jana, Table = "users" },
        new("admin/users/{key}?handler=End", ["key", "form.body", "form.site"], Forbidden, async s => new($"/admin/users/{(await s.User(Markus)).Key}?handler=End", Account())) { Owner = Bernd, Stranger = Jana, Table = "users" },
        new("admin/bodies/add", [], Forbidden, s => Is(new("/admin/bodies/add", Body("probe-verein")))) { Owner = Bernd, Stranger = Jana, Table = "organisations" },
        new("admin/bodies/{key}", ["key"], Forbidden, s => Is(new("/admin/bodies/backhaus-mertesheim", Body("x")))) { Owner = Bernd, Stranger = Jana, Table = "organisations" },
        new("admin/bodies/{key}?handler=End", ["key"], Forbidden, s => Is(new("/admin/bodies/gartenbau-heidkaemper?handler=End", ("To", "31.12.2016"), ("Version", "0")))) { Owner = Bernd, Stranger = Jana, Table = "organisations" },
        new("admin/sites/add", [], Forbidden, s => Is(new("/admin/sites/add", Site("probe")))) { Owner = Bernd, Stranger = Jana, Table = "sites" },
        new("admin/sites/{code}", ["code"], Forbidden, s => Is(new("/admin/sites/simmerath", Site("x")))) { Owner = Bernd, Stranger = Jana, Table = "sites" },
        new("admin/sites/{code}?handler=End", ["code"], Forbidden, s => Is(new("/admin/sites/alsdorf?handler=End", ("To", "31.12.2016"), ("Version", "0")))) { Owner = Bernd, Stranger = Jana, Table = "sites" },
        new("admin/codes/{list}/add", ["list"], Forbidden, s => Is(new("/admin/codes/interpreter/add", Code))) { Owner = Bernd, Stranger = Jana, Table = "codes" },
        new("admin/codes/{list}/{code}/{from}/end", ["list", "code", "from"], Forbidden, s => Is(new("/admin/codes/measure/fim/2016-08-01/end", ("To", "31.12.2016")))) { Owner = Bernd, Stranger = Jana },
        new("admin/country-lists/{list}/add", ["list", "typed.country"], Forbidden, s => Is(new("/admin/country-lists/HIGH_PROSPECT/add", ("Typed.Country", "YE"), ("Typed.From", "01.05.2016"), ("Typed.Origin", "Test")))) { Owner = Bernd, Stranger = Jana, Table = "country_lists" },
        new("admin/country-lists/{list}/{country}/{from}/end", ["list", "country", "from"], Forbidden, s => Is(new("/admin/country-lists/SAFE_ORIGIN/AL/2015-10-24/end", ("To", "30.06.2016")))) { Owner = Bernd, Stranger = Jana, Table = "country_lists" },
        new("audit?handler=Person", ["number", "by"], Forbidden, s => Is(new("/audit?handler=Person", ("number", "IP-1")))) { Owner = "katharina.voss", Stranger = Jana },
        new("audit/people/{key}?handler=Lock", ["key"], Forbidden, async s => new($"/audit/people/{(await s.Person(Jana)).Key}?handler=Lock", ("Reason", "accuracy"))) { Owner = "katharina.voss", Stranger = Jana, Table = "person_locks" },
        new("audit/people/{key}?handler=Lift", ["key"], Forbidden, async s => new($"/audit/people/{await Locked(s)}?handler=Lift", ("Kind", "restricted"), ("LiftReason", "clarified"), ("Informed", "true"))) { Owner = "katharina.voss", Stranger = Jana, Table = "persons" },
        new("account?handler=End", ["session"], Redirect, Session) { Table = "user_sessions" },
        new("account/keys?handler=Remove", ["passkey"], Redirect, Passkey) { Table = "user_passkeys" },
        new("account/set-up/{key}", ["key", "token"], OK, async s => new($"/account/set-up/{(await s.User(Sabine)).Key}?token=none", ("password", "vier Birnen im Nebel"), ("code", "123456"))),
        new("account/sign-in?handler=Persona", ["user"], NotFound, s => Is(new("/account/sign-in?handler=Persona", ("user", Sabine)))),
    ];

    private static Task<Sent> Is(Sent sent) => Task.FromResult(sent);

    private static (string, string)[] Body(string key) =>
        [("Typed.Key", key), ("Typed.Kind", "association"), ("Typed.Name", "Verein Probe"), ("Typed.ShortName", "Probe"), ("Typed.Municipality", "05334002"), ("Typed.From", "01.01.2010"), ("Version", "0")];

    private static (string, string)[] Site(string code) =>
        [("Typed.Code", code), ("Typed.Name", "Standort Probe"), ("Typed.Address", "Probeweg 1, 52062 Aachen"), ("Typed.Municipality", "05334002"), ("Typed.From", "01.09.2015"), ("Version", "0")];

    private static (string, string)[] Account() =>
        [("Form.DisplayName", "Neuer Name"), ("Form.Role", "caseworker"), ("Form.Body", "aachen-fb50"), ("Form.Site", "aachen"), ("Form.ValidFrom", "2015-01-01")];

    private static async Task<Sent> Barrier(PostStage s)
    {
        var report = await s.Add(new BarrierReport { At = s.Now, Page = "/people", Text = "Zu klein." });
        return new("/admin/barriers", ("id", report.Id.ToString(CultureInfo.InvariantCulture)));
    }

    private static async Task<string> Locked(PostStage s)
    {
        var person = await s.Person(Jana);
        await using var db = s.App.Db();
        await db.Persons.Where(p => p.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Restricted, true));
        return person.Key;
    }

    private static async Task<Sent> Session(PostStage s)
    {
        var session = await s.Add(new UserSession { Hash = PublicKeys.New().PadRight(64, '0'), UserId = (await s.User(Jana)).Id, StartedAt = s.Now, LastSeenAt = s.Now, How = "password", Device = "Firefox, Linux" });
        return new("/account?handler=End", ("session", session.Hash));
    }

    private static async Task<Sent> Passkey(PostStage s)
    {
        var passkey = await s.Add(new IdentityUserPasskey<int>
        {
            UserId = (await s.User(Jana)).Id,
            CredentialId = Encoding.ASCII.GetBytes(PublicKeys.New()),
            Data = new IdentityPasskeyData { PublicKey = [1], Name = "Test", CreatedAt = DateTimeOffset.UnixEpoch, AttestationObject = [1], ClientDataJson = [1] },
        });
        return new("/account/keys?handler=Remove", ("passkey", Convert.ToBase64String(passkey.CredentialId)));
    }
}
