using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>The lists brought in, the newest first.</summary>
public sealed class RunList(AppDb db, RunScope scope)
{
    public const int PageSize = 50;

    public Task<int> Count(CancellationToken ct) => scope.Visible().CountAsync(ct);

    public Task<List<Row>> Newest(int page, CancellationToken ct) =>
        (from r in scope.Visible()
         join o in db.Organisations on r.BodyId equals o.Id
         orderby r.Id descending
         select new Row(
             r.Key, r.FileName, o.ShortName, r.FailedAt == null ? r.State : RunState.Stopped, r.StartedAt,
             db.Users.Where(u => u.Id == r.ById).Select(u => u.DisplayName).FirstOrDefault(), r.Read, r.Added, r.Changed, r.Rejected, r.Questions, r.FinishedAt))
        .Skip((page - 1) * PageSize).Take(PageSize).AsNoTracking().ToListAsync(ct);

    /// <param name="By">Null: brought in by the command line.</param>
    public sealed record Row(string Key, string FileName, string Body, string State, DateTime StartedAt, string? By, int Read, int Added, int Changed, int Rejected, int Questions, DateTime? FinishedAt);
}
