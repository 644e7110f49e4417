using System.Security.Claims;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>The viewer's own account: nobody reads or changes another one through it.</summary>
public sealed class AccountRecord(AppDb db, CurrentViewer current, SessionBook book, UserManager<AppUser> users, TradeDay day, Audit audit)
{
    public async Task<IReadOnlyList<Session>> Sessions(ClaimsPrincipal user, CancellationToken ct)
    {
        var mine = user.FindFirstValue(SessionClaims.Session) is { } secret ? SessionBook.HashOf(secret) : "";
        var id = current.Viewer.UserId;
        var rows = await db.Set<UserSession>().AsNoTracking().Where(s => s.UserId == id).Where(SessionLimits.Living(day.Now)).OrderByDescending(s => s.LastSeenAt).ToListAsync(ct);
        return rows.ConvertAll(s => new Session(s.Hash, s.Device, s.How, s.StartedAt, s.LastSeenAt, s.Hash == mine));
    }

    public async Task<(string? Site, DateOnly From, DateOnly? To)> Place(CancellationToken ct)
    {
        var id = current.Viewer.UserId;
        var row = await db.Users.Where(u => u.Id == id)
            .Select(u => new { Site = db.Sites.Where(s => s.Id == u.SiteId).Select(s => s.Name).FirstOrDefault(), u.ValidFrom, u.ValidTo }).FirstAsync(ct);
        return (row.Site, row.ValidFrom, row.ValidTo);
    }

    public async Task Prefer(string language, bool singleKeysOff, CancellationToken ct)
    {
        var user = await Me(ct);
        (user.Language, user.SingleKeysOff) = (language, singleKeysOff);
        await db.SaveChangesAsync(ct);
        book.Forget(user.Id);
    }

    public async Task End(string hash, CancellationToken ct)
    {
        if (await book.EndOne(current.Viewer.UserId, hash, ct))
        {
            await audit.Note(AuditActions.SignOut, "session", new { other = true }, ct);
        }
    }

    public async Task EndEverywhere(CancellationToken ct)
    {
        await users.UpdateSecurityStampAsync(await Me(ct));
        await book.EndAll(current.Viewer.UserId, ct);
        await audit.Note(AuditActions.SignOut, "session", new { everywhere = true }, ct);
    }

    private Task<AppUser> Me(CancellationToken ct)
    {
        var id = current.Viewer.UserId;
        return db.Users.FirstAsync(u => u.Id == id, ct);
    }

    public sealed record Session(string Hash, string Device, string How, DateTime StartedAt, DateTime LastSeenAt, bool Current);
}
