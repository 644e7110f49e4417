using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>Lists the viewer keeps under a name. The words of a search are left out: they are names of people.</summary>
public sealed class SavedViews(AppDb db, CurrentViewer current, TradeDay day)
{
    public const int Most = 30;
    public const int LongestName = 80;
    private const int Attempts = 3;

    public Task<List<SavedView>> Mine(CancellationToken ct) =>
        db.SavedViews.AsNoTracking().Where(v => v.UserId == current.Viewer.UserId).OrderBy(v => v.Name).ToListAsync(ct);

    /// <summary>A name that is there already gets the new list, also where another window gave it in this moment.</summary>
    public async Task<Refusal?> Save(string name, PeopleRequest request, CancellationToken ct)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await Keep(name, request, ct) is { } refusal)
            {
                return refusal;
            }

            if (await db.SaveUnlessChanged(ct))
            {
                return null;
            }
        }

        return new Refusal("people.bulk.changed-meanwhile");
    }

    private async Task<Refusal?> Keep(string name, PeopleRequest request, CancellationToken ct)
    {
        var mine = await db.SavedViews.Where(v => v.UserId == current.Viewer.UserId).ToListAsync(ct);
        var query = (request with { Filter = request.Filter with { Text = null } }).FullQuery;
        var same = mine.Find(v => v.Name == name);
        if (same is null && mine.Count >= Most)
        {
            return new Refusal("people.view.too-many", null, Most);
        }

        if (same is null)
        {
            db.Add(new SavedView { Key = PublicKeys.New(), UserId = current.Viewer.UserId, Name = name, Query = query, SavedAt = day.Now });
        }
        else
        {
            (same.Query, same.SavedAt) = (query, day.Now);
        }

        return null;
    }

    public async Task Remove(string key, CancellationToken ct)
    {
        db.RemoveRange(await db.SavedViews.Where(v => v.Key == key && v.UserId == current.Viewer.UserId).ToListAsync(ct));
        await db.SaveUnlessChanged(ct); // taken away in another window: it is gone
    }
}
