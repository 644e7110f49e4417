using System.Globalization;
using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Addresses;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Where a person stands in the list it was opened from: "3 von 412, nächste Person".</summary>
public sealed record ListPosition(string List, int At, int Total, bool IsMore, string? Next, bool Moved)
{
    /// <summary>Both parameters, as the next link and the tabs carry them.</summary>
    public string Query => string.Create(CultureInfo.InvariantCulture, $"list={Uri.EscapeDataString(List)}&at={At}");

    public string Back => List.Length == 0 ? PeopleLinks.List : $"{PeopleLinks.List}?{List}";
}

/// <summary>Finds the position anew with every page, so that a list that moved on is noticed.</summary>
public sealed class ListPositions(PeopleList people, ViewerColumns columns, TypedWords words, PersonScope scope)
{
    public async Task<ListPosition?> Of(int personId, IQueryCollection query, CancellationToken ct)
    {
        if (!query.ContainsKey("list") || !int.TryParse(query["at"], NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at is < 1 or > 1_000_000)
        {
            return null;
        }

        var request = PeopleRequest.Parse(query["list"], words, columns.Reads);
        var page = await people.Page(request.Filter, request.Order, at - 1, 2, ct);
        var around = page.Ids;
        // Who left the list, for example by a contact just noted, makes room: the next one stands in its place.
        var moved = around.Count == 0 || around[0] != personId;
        var nextId = around.Count > (moved ? 0 : 1) ? around[moved ? 0 : 1] : 0;
        var key = nextId == 0 ? null : await scope.Visible().Where(p => p.Id == nextId).Select(p => p.Key).FirstOrDefaultAsync(ct);
        var list = request.ListQuery;
        return new ListPosition(list, at, page.Total, page.IsMore, key is null ? null : PeopleLinks.Person(key, list, moved ? at : at + 1), moved);
    }
}
