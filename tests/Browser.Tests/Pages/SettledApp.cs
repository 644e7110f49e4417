using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Security.Addresses;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Imports.Pages;
using IntegrationPoint.Web.Tests.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Browser.Tests.Pages;

/// <summary>A host of its own where every page has something to show: lists half brought in, sittings at the desk, an invitation, a saved view.</summary>
public sealed class SettledApp(SharedApp shared) : AppFixture(shared)
{
    public const string Guest = "gunda.gast";

    internal EveryPage Pages { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await this.Accept(await this.Invite(Guest));
        Pages = await EveryPage.Of(this, await Addresses());
    }

    /// <summary>Addresses of the pages that have a key in them, and of pages that look different when filled.</summary>
    private async Task<IReadOnlyList<string>> Addresses()
    {
        var jana = await SignedInAs("jana.offermann");
        using var stranger = Anonymous();
        var lists = new ListPages(this);
        var doubtful = await Doubtful(lists);
        using var columns = await lists.Upload("Name;Vorname;Geb.-Datum\nSpalten;Selma;02.02.1960\n");
        using var report = await this.Post(stranger, "/accessibility/report", ("Where", "/people"), ("Text", "Die Liste ist am Telefon zu breit."));
        using var view = await new ListPages(this, "miriam.kessels").Post("/people", "/people?site=aachen&handler=Save", ("ViewName", "Nur Aachen"));
        await using var db = Db();
        var account = await db.Users.Where(u => u.UserName == Guest).Select(u => u.Key).SingleAsync();
        var person = await EveryPage.Person(this);
        var place = await db.HouseholdMembers.Where(m => m.To == null && db.Cases.Any(c => c.PersonId == m.PersonId && c.ClosedOn == null && db.Sites.Any(s => s.Id == c.SiteId && s.Code == "aachen"))).OrderBy(m => m.Id)
            .Select(m => new { m.Id, db.Persons.Single(p => p.Id == m.PersonId).Key }).FirstAsync();
        var words = App.Services.GetRequiredService<TypedWords>();
        return
        [
            "/account/set-up/nobody", await this.Invite("ines.neu"),
            "/admin/codes/measure?all=true", "/admin/codes/role", "/admin/codes/measure/add", "/admin/codes/measure/fim/2016-08-01/end",
            "/admin/bodies/jobcenter-staedteregion", "/admin/sites/eschweiler",
            "/admin/country-lists/SAFE_ORIGIN/add", "/admin/country-lists/SAFE_ORIGIN/AL/2015-10-24/end",
            $"/admin/users/{account}", $"/audit/people/{person}", $"/people/{place.Key}/household/{place.Id}",
            "/design?lang=ar", "/design?errors=1", "/design?select=1", "/errors/404",
            columns.Headers.Location + "/columns", doubtful, doubtful + "/questions", await lists.Imported("Name;Vorname;Geb.-Datum\nBericht;Berta;03.03.1961\nBericht;Bodo;31.02.1990\n"),
            await this.TakeIn("jana.offermann", Desks.Complete("Rundgang")), await this.BeginDesk(jana),
            "/people?site=aachen&age=18..64&select=1", "/people?columns=file,born,age,sex,nationality,language,phone,arrived,site,lead,state,idle,due",
            "/people?nationality=FR&age=150..", $"/search?words={Uri.EscapeDataString(words.Seal("mohamed"))}", "/situation?on=2015-12-31",
        ];
    }

    /// <summary>A checked list with a row that asks whether it is somebody known.</summary>
    private static Task<string> Doubtful(ListPages lists) =>
        lists.Checked("Name;Vorname;Geb.-Datum;Geschlecht;Staatsangehörigkeit\nAl-Nasri;Kareem;14.05.1991;m;syrisch\nUnmöglich;Udo;31.02.1990;m;Absurdistan\n");
}
