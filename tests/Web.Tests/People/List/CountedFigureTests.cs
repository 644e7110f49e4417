using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.List;

public sealed class CountedFigureTests(SharedApp app)
{
    [Fact]
    public async Task A_number_counted_on_one_machine_is_known_on_the_other_and_a_forged_one_on_none()
    {
        await using var one = await EmptyHouse.Build(app);
        await using var other = await one.Neighbour();
        var filter = PeopleFilter.Parse(new QueryCollection());
        var written = one.App.Services.GetRequiredService<CountedFigure>().Write(filter, 7);

        Assert.Contains("7", Difference(other, filter, written), StringComparison.Ordinal);
        Assert.Null(Difference(other, filter, written.Replace("7.", "9.", StringComparison.Ordinal)));
        Assert.Null(Difference(other, filter with { Sexes = ["male"] }, written));
        Assert.Null(Difference(other, filter, "7.!!"));
        Assert.Null(Difference(other, filter, "7.AAAA"));
    }

    private static string? Difference(EmptyHouse house, PeopleFilter filter, string counted)
    {
        using var scope = house.App.Services.CreateScope();
        var query = new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>(StringComparer.Ordinal) { [CountedFigure.Parameter] = counted });
        return house.App.Services.GetRequiredService<CountedFigure>().Difference(query, filter, 8, scope.ServiceProvider.GetRequiredService<Texts>());
    }
}
