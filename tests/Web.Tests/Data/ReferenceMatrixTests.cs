using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Tests.Data;

public sealed class ReferenceMatrixTests
{
    private static readonly List<AccessRule> Matrix = ShippedReference.AccessRules();

    [Fact]
    public void The_matrix_has_one_cell_for_each_role_and_group_of_data() => Assert.Equal(
        Roles.All.SelectMany(role => Enum.GetValues<DataGroup>().Select(group => (role, group))).Order(),
        Matrix.Select(r => (r.Role, r.Group)).Order());

    [Fact]
    public void Every_cell_names_a_purpose_of_the_list()
    {
        var purposes = ShippedReference.Codes().Where(c => c.List == CodeLists.Purpose).Select(c => c.Code).ToHashSet();

        Assert.All(Matrix, r => Assert.Contains(r.Purpose, purposes));
    }

    [Fact]
    public void Every_role_has_a_label() => Assert.Equal(
        Roles.All.Order(StringComparer.Ordinal),
        ShippedReference.Codes().Where(c => c.List == CodeLists.Role).Select(c => c.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Roles.ImmigrationClerk, DataGroup.Notes, AccessLevel.Write, "own")]
    [InlineData(Roles.ImmigrationClerk, DataGroup.Barriers, AccessLevel.None, null)]
    [InlineData(Roles.ImmigrationClerk, DataGroup.Profile, AccessLevel.Consent, null)]
    [InlineData(Roles.Coordinator, DataGroup.Benefit, AccessLevel.Write, "own-regime")]
    [InlineData(Roles.Coordinator, DataGroup.Notes, AccessLevel.None, null)]
    [InlineData(Roles.Caseworker, DataGroup.Notes, AccessLevel.Write, "own-or-shared")]
    [InlineData(Roles.CourseProvider, DataGroup.Residence, AccessLevel.Read, "course-right-only")]
    [InlineData(Roles.Employer, DataGroup.Identity, AccessLevel.Consent, "name-only")]
    [InlineData(Roles.Volunteer, DataGroup.Identity, AccessLevel.Read, "first-name")]
    [InlineData(Roles.CommitteeMember, DataGroup.Barriers, AccessLevel.Aggregate, "from-five")]
    public void A_cell_reads_as_the_table_of_the_trade_says(string role, DataGroup group, AccessLevel level, string? limit)
    {
        var cell = Matrix.Single(r => r.Role == role && r.Group == group);

        Assert.Equal((level, limit), (cell.Level, cell.Limit));
    }

    [Theory]
    [InlineData(Roles.DataProtectionOfficer)]
    [InlineData(Roles.Administrator)]
    public void Who_controls_or_runs_the_house_sees_no_case(string role) =>
        Assert.All(Matrix.Where(r => r.Role == role), r => Assert.Equal(AccessLevel.None, r.Level));
}
