using IntegrationPoint.Domain;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>Which columns and filters the viewer's role may use at all; walls around single people stand in the queries.</summary>
public sealed class ViewerColumns(CurrentViewer current, AccessMatrix matrix, TradeDay day)
{
    public IReadOnlyList<PeopleColumn> Offered => [.. PeopleColumn.All.Where(c => Reads(c.Group))];

    public bool Reads(DataGroup group) => Rule(group) is { Level: >= AccessLevel.Consent } rule && !FieldSets.NarrowsFields(rule.Limit);

    public bool Filters(DataGroup group) => Reads(group) || Rule(group) is { Level: AccessLevel.Aggregate };

    public bool MayChange(DataGroup group) => Reads(group) && Rule(group) is { Level: AccessLevel.Write };

    private AccessRule? Rule(DataGroup group) => matrix.Rule(current.Viewer.Role, group, day.Today);
}
