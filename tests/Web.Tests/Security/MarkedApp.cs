using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>A host of its own with the marked person among the people of the town.</summary>
public class MarkedApp(SharedApp shared) : AppFixture(shared)
{
    public Person Person { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var scope = App.Services.CreateAsyncScope();
        Person = await MarkedPerson.Settle(scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<ReferenceLoader>());
    }

    /// <summary>Asks as a persona, without a browser.</summary>
    internal async Task<T> As<T>(string user, Func<IServiceProvider, Task<T>> ask)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var u = await db.Users.AsNoTracking().FirstAsync(x => x.UserName == user);
        var kind = await db.Organisations.Where(o => o.Id == u.BodyId).Select(o => o.Kind).FirstAsync();
        scope.ServiceProvider.GetRequiredService<CurrentViewer>().Become(new Viewer(u.Id, u.Key, u.DisplayName, u.Role, u.BodyId, kind, u.SiteId));
        return await ask(scope.ServiceProvider);
    }

    internal Task<int> Change(Action<Person> change) => ChangeAll(async db => change(await db.Persons.FirstAsync(p => p.Id == Person.Id)));

    internal async Task<int> ChangeAll(Func<AppDb, Task> change)
    {
        await using var db = Db();
        await change(db);
        return await db.SaveChangesAsync();
    }
}
