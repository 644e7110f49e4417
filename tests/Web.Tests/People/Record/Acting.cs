using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Record;

internal static class Acting
{
    /// <summary>Asks the handlers of the program as a persona, without a browser.</summary>
    public static async Task<T> As<T>(this RunningApp app, string user, Func<IServiceProvider, Task<T>> ask)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var u = await db.Users.AsNoTracking().FirstAsync(x => x.UserName == user);
        var kind = await db.Organisations.Where(o => o.Id == u.BodyId).Select(o => o.Kind).FirstAsync();
        scope.ServiceProvider.GetRequiredService<CurrentViewer>().Become(new Viewer(u.Id, u.Key, u.DisplayName, u.Role, u.BodyId, kind, u.SiteId));
        return await ask(scope.ServiceProvider);
    }

    /// <summary>A new person of the Aachen site, kept by the city.</summary>
    public static async Task<(int Id, string Key)> Settle(this RunningApp app, string given, string? family, string? born = null, string? phone = null, string body = "jana.offermann")
    {
        await using var db = app.Db();
        var village = new Villagers(db, $"IP-T-{PublicKeys.New()}");
        var owner = village.User(body);
        var person = village.Named(family, given, born: born, phone: phone);
        village.Case(person, owner.SiteId!.Value, lead: owner.Id);
        await db.Persons.Where(p => p.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Provenance.OwnerBodyId, owner.BodyId));
        return (person.Id, person.Key);
    }
}
