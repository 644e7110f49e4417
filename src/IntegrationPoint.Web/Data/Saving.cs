using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

public static class Saving
{
    /// <summary>Saves, or tells that somebody else was faster: then nothing was written and the caller shows both values.</summary>
    public static async Task<bool> SaveUnlessChanged(this AppDb db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
