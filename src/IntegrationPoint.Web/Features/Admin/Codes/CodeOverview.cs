using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.Admin.Codes;

/// <summary>The catalogues on a day: how many entries hold, how many this installation changed, when the next one begins or ends.</summary>
public sealed class CodeOverview(ReferenceData reference, CodeLabels labels)
{
    public IReadOnlyList<Area> On(DateOnly day) =>
    [
        .. labels.Choices(CodeLists.CatalogueArea, day)
            .Select(area => new Area(area.Label, Rows(area.Code, day)))
            .Where(area => area.Rows.Count > 0),
    ];

    /// <summary>The first day after <paramref name="day"/> on which an entry begins to hold or holds no more.</summary>
    public static DateOnly? NextChange(IEnumerable<IDatedEntry> entries, DateOnly day)
    {
        DateOnly? next = null;
        foreach (var entry in entries)
        {
            foreach (var change in new[] { entry.ValidFrom, entry.ValidTo?.AddDays(1) })
            {
                next = change > day && (next is null || change < next) ? change : next;
            }
        }

        return next;
    }

    private List<Row> Rows(string area, DateOnly day) =>
    [
        .. reference.Codes.On(CodeLists.CodeList, day)
            .Where(list => list.Attribute("area") == area)
            .Select(list => Of(list.Code, reference.Codes.All(list.Code), day)),
    ];

    private Row Of(string list, IReadOnlyList<CodeEntry> entries, DateOnly day) => new(
        list,
        labels[CodeLists.CodeList, list],
        labels.Note(CodeLists.CodeList, list),
        entries.Count(e => e.HoldsOn(day)),
        entries.Count(e => e.KeptHere),
        NextChange(entries, day));

    public sealed record Area(string Label, IReadOnlyList<Row> Rows);

    public sealed record Row(string List, string Label, string? Note, int Valid, int KeptHere, DateOnly? NextChange);
}
