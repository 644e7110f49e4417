using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>From the right to an integration course to its first lesson: persons entitled in the period, how far they are on the key date, and why those hang who have not started.</summary>
public static class CourseCount
{
    /// <summary>Within so many days after the entitlement a course should have started.</summary>
    public const int DaysToStart = 56;
    public const string TooEarlyToSay = "too-early";

    public static async Task<IEnumerable<Tally>> Run(Count count, CancellationToken ct)
    {
        var (db, day, scope) = (count.Db, count.On, count.Scope);
        var open = OpenCases.On(db, day, count.Today);
        var people = new PeopleFilter { On = day, Bodies = [scope.Body.Key] }.Apply(db, db.Persons, count.Today, count.Useful);
        var rows = await (
            from r in CourseRights.Latest(db, scope.From, scope.To)
            join p in people on r.PersonId equals p.Id
            select new
            {
                p.Sex,
                r.EntitledOn,
                Started = r.Confirmed && r.StartedOn <= day ? r.StartedOn : null,
                Registered = r.RegisteredOn <= day,
                r.NotStartedReason,
                Site = open.Where(c => c.PersonId == r.PersonId).Min(c => (int?)c.SiteId),
            } into f
            group f by f into g
            select new { Right = g.Key, Persons = g.Count() }).ToListAsync(ct);
        var rights = rows.Select(r => new Row(r.Right.Sex, r.Right.EntitledOn!.Value, r.Right.Started, r.Right.Registered, r.Right.NotStartedReason, r.Right.Site, r.Persons)).ToList();
        (string Dimension, Func<Row, string> Code)[] by =
        [
            (Dimension.All, _ => ""),
            (Dimension.Sex, r => r.Sex),
            (Dimension.Stage, r => r.Started is not null ? Rollup.Started : r.Registered ? Rollup.Registered : Rollup.NotRegistered),
            (Dimension.Reason, r => r.Started is not null ? Rollup.Started : r.Reason ?? CourseRights.UnknownReason),
            (Dimension.InTime, r => r.EntitledOn.AddDays(DaysToStart) > day ? TooEarlyToSay : r.Started <= r.EntitledOn.AddDays(DaysToStart) ? Rollup.Yes : Rollup.No),
        ];
        return by.SelectMany(d => Count.Sum(Population.Entitled, d.Dimension, rights, d.Code, r => count.Sites[r.Site], r => r.Persons));
    }

    private sealed record Row(string Sex, DateOnly EntitledOn, DateOnly? Started, bool Registered, string? Reason, int? Site, int Persons);
}
