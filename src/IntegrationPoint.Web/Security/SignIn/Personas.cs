using System.Net;
using System.Security.Claims;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Hardening;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>The invented people of the demo town, one click each. Only in a demo that listens on loopback alone, only for a browser on this machine, only from our own page.</summary>
public sealed class Personas(AppDb db, SignInManager<AppUser> signIn, ServeOptions options, Transport transport, TradeDay day, Audit audit)
{
    private static readonly string[] Marks = ["X-Forwarded-", "X-Original-", "X-Real-IP", "Forwarded", "Via", "CF-", "True-Client-IP", "X-Client-IP", "X-Cluster-Client-IP", "Fastly-", "Fly-Client-IP", "X-Azure-"];

    /// <summary>A proxy in front makes every caller look local, so each of its marks closes the door. One that leaves none cannot be told apart: real data needs <c>--no-demo</c>.</summary>
    public bool Open(HttpContext http) =>
        options.Demo
        && transport.OnThisMachineOnly
        && http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !Origins.IsForeign(http.Request)
        && !http.Request.Headers.Keys.Any(h => Array.Exists(Marks, m => h.StartsWith(m, StringComparison.OrdinalIgnoreCase)));

    public Task<List<Row>> All(CancellationToken ct) => (
        from u in db.Users.AsNoTracking()
        join o in db.Organisations on u.BodyId equals o.Id
        where u.Demo && u.ValidFrom <= day.Today && (u.ValidTo == null || u.ValidTo >= day.Today)
        orderby o.Id, u.Id
        select new Row(u.UserName!, u.DisplayName, u.Role, o.Name)).ToListAsync(ct);

    public async Task<bool> SignIn(HttpContext http, string userName, CancellationToken ct)
    {
        var user = Open(http) ? await db.Users.FirstOrDefaultAsync(u => u.UserName == userName && u.Demo && u.ValidFrom <= day.Today && (u.ValidTo == null || u.ValidTo >= day.Today), ct) : null;
        if (user is null)
        {
            await audit.Note(AuditActions.SignInFailed, "persona", null, ct);
            return false;
        }

        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [new Claim(SessionClaims.How, "persona")]);
        return true;
    }

    public sealed record Row(string UserName, string Name, string Role, string Body);
}
