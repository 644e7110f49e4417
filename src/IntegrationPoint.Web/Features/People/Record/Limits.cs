using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What the viewer does not see of the open record, and which roles do, from the matrix itself.</summary>
public sealed class Limits(OpenRecord record, AccessMatrix matrix, CodeLabels labels, TradeDay day)
{
    public sealed record Shut(DataGroup Group, string SeenBy);

    public IReadOnlyList<Shut> All => [.. Enum.GetValues<DataGroup>().Where(g => !record.Access.Reads(g)).Select(g => new Shut(g, SeenBy(g)))];

    private string SeenBy(DataGroup group) => string.Join(", ", Roles.All
        .Where(role => matrix.Rule(role, group, day.Today) is { Level: AccessLevel.Read or AccessLevel.Write } rule && !FieldSets.NarrowsFields(rule.Limit))
        .Select(role => labels[CodeLists.Role, role]));
}
