using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Unfinished sittings of the viewer's body: kept every few seconds, found again by any colleague of the body.</summary>
public sealed class Drafts(AppDb db, CurrentViewer current, IntakePlace place, RetentionPeriods periods, Audit audit, TradeDay day)
{
    public const string Mine = "mine";
    private const int Shown = 20;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>After so long nobody is about to write in an empty sitting any more.</summary>
    private static readonly TimeSpan LeftAlone = TimeSpan.FromMinutes(30);

    /// <summary>So many days before a draft goes, the list says so.</summary>
    public const int WarnDays = 7;

    /// <param name="GoesAt">When the draft is deleted, if that is soon.</param>
    public sealed record Row(string Key, string? Name, string By, DateTime SavedAt, DateTime? GoesAt);

    /// <summary>A draft as kept, with what the screen says about it.</summary>
    public sealed record Kept(bool Saved, int Version, DateTime At, string? By);

    /// <summary>A new sitting; one that this person opened some time ago and never wrote in is used again. One just opened may stand in another window.</summary>
    public async Task<(string? Key, Refusal? Refusal)> StartDesk(CancellationToken ct)
    {
        var (site, refusal) = await place.Today(ct);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        var (user, left) = (current.Viewer.UserId, day.Now - LeftAlone);
        return (await Open(1).Where(d => d.ById == user && d.SiteId == site && d.FamilyOfId == null && d.SavedAt == d.StartedAt && d.StartedAt < left).Select(d => d.Key).FirstOrDefaultAsync(ct)
            ?? (await Start(1, site, null, new DeskAnswers(), ct))!.Key, null);
    }

    /// <summary>A new sitting for the next of somebody's family.</summary>
    /// <param name="shared">What the family shares, told the municipality of the site.</param>
    public async Task<(string? Key, Refusal? Refusal)> StartFamily(int personId, Func<string, Task<DeskAnswers>> shared, CancellationToken ct)
    {
        var (site, refusal) = await place.Today(ct);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        var municipality = await db.Sites.Where(s => s.Id == site).Select(s => s.Municipality).SingleAsync(ct);
        return ((await Start(1, site, null, await shared(municipality), ct, familyOf: personId))!.Key, null);
    }

    /// <summary>The interview a form is about: the open one, also begun about a record that was merged into this one since; else the key of the next, the same in every window until that one is finished.</summary>
    public async Task<(string Key, IntakeDraft? Open)> Interview(int personId, CancellationToken ct)
    {
        var all = await InterviewsOf(personId, ct);
        if (await all.Where(d => d.FinishedAt == null).OrderByDescending(d => d.SavedAt).FirstOrDefaultAsync(ct) is { } open)
        {
            return (open.Key, open);
        }

        var last = await all.MaxAsync(d => (int?)d.Id, ct) ?? 0;
        return (PublicKeys.From(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"interview {current.Viewer.BodyId} {personId} {last}")))), null);
    }

    /// <summary>The draft that a form with this key writes to, finished or not; begun now where the form is the first word. Null: what the form was filled from is no longer there.</summary>
    public async Task<IntakeDraft?> InterviewOf(int personId, string? key, int version, CancellationToken ct)
    {
        if (await (await InterviewsOf(personId, ct)).FirstOrDefaultAsync(d => d.Key == key, ct) is { } known)
        {
            return known;
        }

        var (next, open) = await Interview(personId, ct);
        if (open is not null || next != key || version != 0)
        {
            // Another window of the same form may have begun it in this moment, or begun and finished it.
            return await (await InterviewsOf(personId, ct)).FirstOrDefaultAsync(d => d.Key == key, ct);
        }

        return await Start(2, null, personId, new InterviewAnswers(), ct, key: next) ?? await Find(next, 2, ct);
    }

    public Task<IntakeDraft?> Find(string key, int sitting, CancellationToken ct) =>
        OfBody().FirstOrDefaultAsync(d => d.Key == key && d.Sitting == sitting, ct);

    public static bool Says<T>(IntakeDraft draft, T answers) => draft.Answers == JsonSerializer.Serialize(answers, Json);

    public static T Answers<T>(IntakeDraft draft) => JsonSerializer.Deserialize<T>(draft.Answers, Json)!;

    /// <summary>The version a press of a button replaces: the one the form was filled from, or the colleague's after both were shown.</summary>
    public static int Over(string? step, int version) =>
        step?.Split(':') is [Mine, var theirs] && int.TryParse(theirs, NumberStyles.None, CultureInfo.InvariantCulture, out var over) ? over : version;

    /// <summary>Keeps what was typed. Somebody else may have kept the same draft meanwhile: then nothing is overwritten.</summary>
    /// <param name="version">The version the form was filled from.</param>
    public async Task<Kept> Keep<T>(IntakeDraft draft, T answers, int version, CancellationToken ct)
    {
        if (draft.Version != version)
        {
            return await Theirs(draft, ct);
        }

        draft.Keep(JsonSerializer.Serialize(answers, Json), current.Viewer.UserId, day.Now);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(draft).ReloadAsync(ct);
            return await Theirs(draft, ct);
        }

        return new Kept(true, draft.Version, draft.SavedAt, null);
    }

    /// <summary>The open drafts of the body, those that soon go before the newest; those nobody wrote in are none.</summary>
    public async Task<IReadOnlyList<Row>> List(CancellationToken ct)
    {
        var soon = Soon();
        var rows = await (
            from d in Open(1)
            join u in db.Users on d.ById equals u.Id
            where d.SavedAt != d.StartedAt
            orderby d.SavedAt < soon descending, d.SavedAt descending
            select new { d.Key, d.Answers, u.DisplayName, d.SavedAt }).Take(Shown).ToListAsync(ct);
        return rows.ConvertAll(r => new Row(r.Key, Name(r.Answers), r.DisplayName, r.SavedAt, GoesAt(r.SavedAt)));
    }

    /// <summary>Interviews that soon go; who may know the person sees them.</summary>
    public async Task<IReadOnlyList<Row>> Interviews(IQueryable<Person> visible, CancellationToken ct)
    {
        var soon = Soon();
        var rows = await (
            from d in Open(2)
            join p in visible on d.PersonId equals p.Id
            join u in db.Users on d.ById equals u.Id
            where d.SavedAt < soon
            orderby d.SavedAt
            select new { p.Id, p.Key, p.DisplayName, By = u.DisplayName, d.SavedAt }).Take(Shown).ToListAsync(ct);
        await audit.Read("interview", [.. rows.Select(r => r.Id).Distinct()], ct);
        return rows.ConvertAll(r => new Row(r.Key, r.DisplayName, r.By, r.SavedAt, GoesAt(r.SavedAt)));
    }

    /// <summary>Null while there is time.</summary>
    public DateTime? GoesAt(DateTime savedAt) => periods.Days(RetentionPeriods.IntakeDrafts) is { } days && savedAt < Soon() ? savedAt.AddDays(days) : null;

    public async Task Discard(IntakeDraft draft, CancellationToken ct)
    {
        db.IntakeDrafts.Remove(draft);
        await db.SaveChangesAsync(ct);
    }

    private DateTime Soon() => periods.Before(RetentionPeriods.IntakeDrafts) is var before && before == DateTime.MinValue ? before : before.AddDays(WarnDays);

    private static string? Name(string answers)
    {
        var typed = JsonSerializer.Deserialize<DeskAnswers>(answers, Json)!;
        var name = $"{typed.GivenName} {typed.FamilyName}".Trim();
        return name.Length > 0 ? name : string.IsNullOrWhiteSpace(typed.OwnScript) ? null : typed.OwnScript;
    }

    private IQueryable<IntakeDraft> OfBody()
    {
        var body = current.Viewer.BodyId;
        return db.IntakeDrafts.Where(d => d.BodyId == body);
    }

    private IQueryable<IntakeDraft> Open(int sitting) => OfBody().Where(d => d.Sitting == sitting && d.FinishedAt == null);

    private async Task<Kept> Theirs(IntakeDraft draft, CancellationToken ct) =>
        new(false, draft.Version, draft.SavedAt, await db.Users.Where(u => u.Id == draft.ById).Select(u => u.DisplayName).FirstOrDefaultAsync(ct));

    private async Task<IQueryable<IntakeDraft>> InterviewsOf(int personId, CancellationToken ct)
    {
        var records = (await Survivors.WithMerged(db, [personId], ct)).Keys.ToArray();
        return OfBody().Where(d => d.Sitting == 2 && d.PersonId != null && records.Contains(d.PersonId.Value));
    }

    /// <summary>Null where a draft has this key already.</summary>
    private async Task<IntakeDraft?> Start<T>(int sitting, int? siteId, int? personId, T answers, CancellationToken ct, int? familyOf = null, string? key = null)
    {
        var (viewer, now) = (current.Viewer, day.Now);
        var draft = new IntakeDraft
        {
            Key = key ?? PublicKeys.New(),
            Sitting = sitting,
            SiteId = siteId,
            BodyId = viewer.BodyId,
            ById = viewer.UserId,
            Answers = JsonSerializer.Serialize(answers, Json),
            StartedAt = now,
            SavedAt = now,
        };
        if (personId is { } person)
        {
            draft.About(person);
        }

        draft.OfFamily(familyOf);
        db.IntakeDrafts.Add(draft);
        return await db.SaveUnlessChanged(ct) ? draft : null;
    }
}
