using System.Text.Json;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Jobs;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Protection;

/// <summary>What the data protection officer reads: who did what, with how many persons and why. Never what stands in a record.</summary>
public sealed class AuditLog(AppDb db, Counters counters)
{
    public const int PageSize = 50;

    /// <summary>More persons than one can work with in a day.</summary>
    public const int ManyPersons = 300;

    /// <summary>Longer than the round takes for any chain.</summary>
    private static readonly TimeSpan LongestNight = TimeSpan.FromHours(1);

    public async Task<List<Row>> Newest(Filter filter, CancellationToken ct)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (filter.From is { } from)
        {
            var start = from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            entries = entries.Where(e => e.At >= start);
        }

        if (filter.To is { } to)
        {
            var end = to.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            entries = entries.Where(e => e.At < end);
        }

        if (!string.IsNullOrEmpty(filter.Action))
        {
            entries = entries.Where(e => e.Action == filter.Action);
        }

        if (!string.IsNullOrEmpty(filter.User))
        {
            entries = entries.Where(e => db.Users.Any(u => u.Key == filter.User && u.Id == e.UserId));
        }

        if (filter.PersonId is { } person)
        {
            entries = entries.Where(e => db.Set<AuditSubject>().Any(s => s.PersonId == person && s.Seq == e.Seq));
        }

        if (filter.Before is { } before)
        {
            entries = entries.Where(e => e.Seq < before);
        }

        var rows = await entries.OrderByDescending(e => e.Seq).Take(PageSize + 1) // one more than shown tells whether a next page exists
            .Select(e => new { e.Seq, e.At, e.Actor, e.Role, e.Body, e.Action, e.Area, e.Subjects, e.Details, e.Purpose }).ToListAsync(ct);
        return rows.ConvertAll(e => new Row(e.Seq, e.At, e.Actor, e.Role, e.Body, e.Action, e.Area, SubjectList.Read(e.Subjects).Count(), e.Details, e.Purpose));
    }

    /// <summary>Users and how many persons each of them opened since a moment, the most first.</summary>
    public async Task<List<Reader>> MostPersons(DateTime since, CancellationToken ct)
    {
        var pairs =
            from e in db.Set<AuditEntry>()
            join s in db.Set<AuditSubject>() on e.Seq equals s.Seq
            where e.At >= since && e.UserId != null
            select new { e.UserId, s.PersonId };
        var many = await pairs.Distinct().GroupBy(x => x.UserId).Select(g => new { UserId = g.Key, Persons = g.Count() })
            .Where(g => g.Persons > ManyPersons).OrderByDescending(g => g.Persons).Take(10).ToListAsync(ct);
        var ids = many.ConvertAll(m => m.UserId!.Value);
        var names = await (from u in db.Users join o in db.Organisations on u.BodyId equals o.Id where ids.Contains(u.Id) select new { u.Id, u.DisplayName, o.ShortName })
            .ToDictionaryAsync(u => u.Id, ct);
        return [.. many.Where(m => names.ContainsKey(m.UserId!.Value)).Select(m => new Reader(names[m.UserId!.Value].DisplayName, names[m.UserId!.Value].ShortName, m.Persons))];
    }

    /// <summary>What the last nightly round found; null before the first.</summary>
    public async Task<Night?> LastNight(CancellationToken ct)
    {
        var last = await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Action == AuditActions.Verified).OrderByDescending(e => e.Seq)
            .Select(e => new { e.At, e.Details }).FirstOrDefaultAsync(ct);
        if (last?.Details is null)
        {
            return null;
        }

        using var json = JsonDocument.Parse(last.Details);
        var broken = json.RootElement.GetProperty("brokenAt");
        return new Night(last.At, json.RootElement.GetProperty("entries").GetInt64(), broken.ValueKind == JsonValueKind.Null ? null : broken.GetInt64());
    }

    /// <summary>When a round began that came to no end; null if the last one did, or may still be at work.</summary>
    public async Task<DateTime?> Unfinished(DateTime now, CancellationToken ct) =>
        await counters.Claimed(AuditNight.Claim, ct) is { } begun && begun <= now - LongestNight
        && !await db.Set<AuditEntry>().AnyAsync(e => e.Action == AuditActions.Verified && e.At >= begun, ct) ? begun : null;

    public Task<List<User>> Users(CancellationToken ct) =>
        db.Users.AsNoTracking().OrderBy(u => u.DisplayName).Select(u => new User(u.Key, u.DisplayName)).ToListAsync(ct);

    public Task<Subject?> Find(string key, CancellationToken ct) =>
        db.Persons.Where(p => p.Key == key).Select(p => new Subject(p.Id, p.Key, p.FileNumber)).FirstOrDefaultAsync(ct);

    public Task<string?> KeyOf(string fileNumber, CancellationToken ct) =>
        db.Persons.Where(p => p.FileNumber == fileNumber).Select(p => p.Key).FirstOrDefaultAsync(ct);

    public sealed record Filter(DateOnly? From, DateOnly? To, string? Action, string? User, int? PersonId, long? Before);

    public sealed record Row(long Seq, DateTime At, string Actor, string Role, string Body, string Action, string Area, int Persons, string? Details, string Purpose);

    public sealed record Night(DateTime At, long Entries, long? BrokenAt);

    public sealed record Reader(string Name, string Body, int Persons);

    public sealed record User(string Key, string Name);

    public sealed record Subject(int Id, string Key, string FileNumber);
}
