using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What the viewer does not see of the open record, and which roles do, from the matrix itself.</summary>
public sealed class Limits(OpenRecord record, AccessMatrix matrix, CodeLabels labels, TradeDay day)
{
    /// <param name="Partly">The viewer sees some of the group.</param>
    public sealed record Shut(DataGroup Group, bool Partly, string SeenBy);

    public IReadOnlyList<Shut> All => [.. Enum.GetValues<DataGroup>().Where(g => !record.Access.Reads(g)).Select(g => new Shut(g, record.Access.Limit(g) is not null, SeenBy(g)))];

    private string SeenBy(DataGroup group) => string.Join(", ", Roles.All
        .Where(role => matrix.Rule(role, group, day.Today) is { Level: AccessLevel.Read or AccessLevel.Write } rule && !FieldSets.NarrowsFields(rule.Limit))
        .Select(role => labels[CodeLists.Role, role]));
}
