using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Admin.Users;

/// <summary>Accounts as an administrator keeps them: who, in which role, at which body, from when until when.</summary>
public sealed class UserRecord(AppDb db, NewAccount accounts, Invitation invitation, SessionBook sessions, UserManager<AppUser> users, Counters counters, TradeDay day)
{
    public Task<List<Row>> All(CancellationToken ct) => (
        from u in db.Users.AsNoTracking()
        join o in db.Organisations on u.BodyId equals o.Id
        orderby u.DisplayName, u.Id
        select new Row(u.Key, u.DisplayName, u.UserName!, u.Role, o.ShortName, u.ValidFrom, u.ValidTo, u.TwoFactorEnabled, u.Demo)).ToListAsync(ct);

    public Task<AppUser?> Find(string key, CancellationToken ct) => db.Users.FirstOrDefaultAsync(u => u.Key == key, ct);

    /// <param name="kept">The body an account has already, also one that ended.</param>
    public Task<List<Choice>> Bodies(int? kept, CancellationToken ct) => db.Organisations
        .Where(o => o.ValidTo == null || o.ValidTo >= day.Today || o.Id == kept).OrderBy(o => o.Name).Select(o => new Choice(o.Key, o.Name, null, null, false)).ToListAsync(ct);

    /// <param name="kept">The site an account has already, also one that closed.</param>
    public Task<List<Choice>> Sites(int? kept, CancellationToken ct) => db.Sites
        .Where(s => s.ValidTo == null || s.ValidTo >= day.Today || s.Id == kept).OrderBy(s => s.Name).Select(s => new Choice(s.Code, s.Name, null, null, false)).ToListAsync(ct);

    /// <summary>What the chosen body and site allow; whoever has a site that closed may keep it.</summary>
    public async Task<UserPlace> PlaceOf(UserForm form, AppUser? kept, CancellationToken ct)
    {
        var today = day.Today;
        var keptSite = kept?.SiteId;
        var body = await db.Organisations.Where(o => o.Key == form.Body).Select(o => new { o.Kind, o.ValidFrom, o.ValidTo }).FirstOrDefaultAsync(ct);
        var site = string.IsNullOrEmpty(form.Site) || await db.Sites.AnyAsync(s => s.Code == form.Site && (s.ValidTo == null || s.ValidTo >= today || s.Id == keptSite), ct);
        return new UserPlace(body?.Kind, body?.ValidFrom ?? DateOnly.MinValue, body?.ValidTo, site, today);
    }

    public async Task<UserForm> Form(AppUser user, CancellationToken ct) => new()
    {
        UserName = user.UserName,
        DisplayName = user.DisplayName,
        Role = user.Role,
        Body = await db.Organisations.Where(o => o.Id == user.BodyId).Select(o => o.Key).FirstOrDefaultAsync(ct),
        Site = await db.Sites.Where(s => s.Id == user.SiteId).Select(s => s.Code).FirstOrDefaultAsync(ct),
        ValidFrom = user.ValidFrom,
        ValidTo = user.ValidTo,
    };

    public async Task<(string? Link, string? Error)> Add(UserForm form, CancellationToken ct)
    {
        var user = new AppUser
        {
            Key = PublicKeys.New(),
            UserName = form.UserName?.Trim(),
            DisplayName = form.DisplayName!.Trim(),
            Role = form.Role!,
            BodyId = 0,
            ValidFrom = form.ValidFrom!.Value,
        };
        await Fill(user, form, ct);
        return await accounts.Make(user, ct);
    }

    /// <summary>What changes here counts within seconds, also in sessions that are open. False: nobody would be left to keep the house, and nothing was changed.</summary>
    public async Task<bool> Change(AppUser user, UserForm form, CancellationToken ct)
    {
        var kept = await KeepingAnAdministrator(user, async () =>
        {
            await Fill(user, form, ct);
            await db.SaveChangesAsync(ct);
        }, ct);
        sessions.Forget(user.Id);
        return kept;
    }

    public async Task<string> NewKeys(AppUser user, CancellationToken ct)
    {
        var link = await invitation.Issue(user);
        await sessions.EndAll(user.Id, ct);
        return link;
    }

    /// <summary>Somebody leaves: from now on nothing opens, and all sessions end. False as above.</summary>
    public async Task<bool> End(AppUser user, CancellationToken ct)
    {
        var kept = await KeepingAnAdministrator(user, async () =>
        {
            user.ValidTo = day.Today.AddDays(-1);
            user.ValidFrom = user.ValidTo < user.ValidFrom ? user.ValidTo.Value : user.ValidFrom;
            await users.UpdateSecurityStampAsync(user);
        }, ct);
        if (kept)
        {
            await sessions.EndAll(user.Id, ct);
        }

        return kept;
    }

    /// <summary>One change of accounts after the other: two administrators who end each other at the same moment would leave nobody.</summary>
    private async Task<bool> KeepingAnAdministrator(AppUser user, Func<Task> change, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await counters.Hold("accounts", ct);
        await change();
        var today = day.Today;
        if (await db.Users.AnyAsync(u => u.Role == Roles.Administrator && u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today), ct))
        {
            await transaction.CommitAsync(ct);
            return true;
        }

        await transaction.RollbackAsync(ct);
        await db.Entry(user).ReloadAsync(ct);
        return false;
    }

    private async Task Fill(AppUser user, UserForm form, CancellationToken ct)
    {
        user.DisplayName = form.DisplayName!.Trim();
        user.Role = form.Role!;
        user.BodyId = await db.Organisations.Where(o => o.Key == form.Body).Select(o => (int?)o.Id).FirstOrDefaultAsync(ct)
            ?? throw new BadHttpRequestException("The form names a body that does not exist.");
        user.SiteId = await db.Sites.Where(s => s.Code == form.Site).Select(s => (int?)s.Id).FirstOrDefaultAsync(ct);
        (user.ValidFrom, user.ValidTo) = (form.ValidFrom!.Value, form.ValidTo);
    }

    public sealed record Row(string Key, string Name, string UserName, string Role, string Body, DateOnly From, DateOnly? To, bool SecondFactor, bool Demo);
}
