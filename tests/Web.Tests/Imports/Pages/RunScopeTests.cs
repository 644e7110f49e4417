using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Imports;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Imports.Pages;

public sealed class RunScopeTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_coordination_office_brings_in_the_lists_of_others_and_owns_none()
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        var own = new Villagers(scope.ServiceProvider.GetRequiredService<AppDb>(), "IP-K").Body("koordinierungsstelle", BodyKinds.Coordination);
        scope.ServiceProvider.GetRequiredService<CurrentViewer>().Become(new Viewer(1, "k", "K", Roles.Coordinator, own.Id, own.Kind, null));

        var bodies = await scope.ServiceProvider.GetRequiredService<RunScope>().Bodies().Select(o => o.Key).ToListAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(own.Key, bodies);
        Assert.Contains("jobcenter-staedteregion", bodies);
    }
}
