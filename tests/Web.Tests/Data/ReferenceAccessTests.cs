using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Data;

public sealed class ReferenceAccessTests(SharedApp app)
{
    private static readonly DateOnly Day = new(2016, 3, 24);

    [Fact]
    public void The_running_house_judges_by_the_matrix_of_its_database()
    {
        var matrix = app.App.Services.GetRequiredService<AccessMatrix>();

        Assert.Equal(AccessLevel.Read, matrix.Level(Roles.Caseworker, DataGroup.Residence, Day));
        Assert.Equal("own-regime", matrix.Rule(Roles.Coordinator, DataGroup.Benefit, Day)!.Limit);
    }

    [Fact]
    public void A_house_that_has_read_no_matrix_opens_nothing() =>
        Assert.Equal(AccessLevel.None, new AccessMatrix(new ReferenceData()).Level(Roles.Caseworker, DataGroup.Identity, Day));

    [Fact]
    public void A_day_before_the_first_rule_opens_nothing() =>
        Assert.Equal(AccessLevel.None, app.App.Services.GetRequiredService<AccessMatrix>().Level(Roles.Caseworker, DataGroup.Identity, new DateOnly(1999, 12, 31)));
}
