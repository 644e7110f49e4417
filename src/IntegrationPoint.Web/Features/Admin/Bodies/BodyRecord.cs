using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Admin.Bodies;

/// <summary>Bodies as an administrator keeps them. One that ended stays on every record that names it.</summary>
public sealed class BodyRecord(AppDb db, ReferenceData reference, TradeDay day)
{
    public sealed record Row(string Key, string Name, string ShortName, string Kind, string? Municipality, DateOnly From, DateOnly? To);

    /// <summary>What stands at a body now.</summary>
    public sealed record Standing(int Accounts, int Duties);

    /// <summary>Those that are there first.</summary>
    public async Task<IReadOnlyList<Row>> All(CancellationToken ct)
    {
        var today = day.Today;
        return await db.Organisations.AsNoTracking().OrderBy(o => o.ValidTo != null && o.ValidTo < today ? 1 : 0).ThenBy(o => o.Name).ThenBy(o => o.Id)
            .Select(o => new Row(o.Key, o.Name, o.ShortName, o.Kind, o.Municipality, o.ValidFrom, o.ValidTo)).ToListAsync(ct);
    }

    public Task<Organisation?> Find(string key, CancellationToken ct) => db.Organisations.FirstOrDefaultAsync(o => o.Key == key, ct);

    public async Task<Standing> Now(int id, CancellationToken ct)
    {
        var today = day.Today;
        return new Standing(
            await db.Users.CountAsync(u => u.BodyId == id && (u.ValidTo == null || u.ValidTo >= today), ct),
            await db.Duties.CountAsync(d => d.BodyId == id && d.To == null, ct));
    }

    public async Task<(Organisation? Body, IReadOnlyList<FieldError> Errors)> Add(BodyProposal typed, CancellationToken ct)
    {
        var (body, errors) = BodyCheck.New(reference.Codes, typed, day.Today);
        if (body is null)
        {
            return (null, errors);
        }

        if (!await db.Organisations.AnyAsync(o => o.Key == body.Key, ct))
        {
            db.Add(body);
            if (await db.SaveUnlessChanged(ct))
            {
                return (body, []);
            }
        }

        return (null, [new FieldError(nameof(typed.Key), "admin.house.error.taken")]);
    }

    /// <returns>Null where somebody else was faster and nothing was written.</returns>
    public async Task<IReadOnlyList<FieldError>?> Change(Organisation body, BodyProposal typed, CancellationToken ct)
    {
        var since = await db.Users.Where(u => u.BodyId == body.Id).MinAsync(u => (DateOnly?)u.ValidFrom, ct);
        var errors = BodyCheck.Change(reference.Codes, body, typed, since, day.Today);
        return errors.Count > 0 ? errors : await Save(ct);
    }

    /// <summary>The last day; none takes an end back. Nobody may be left who signs in for a body that is no more.</summary>
    public async Task<IReadOnlyList<FieldError>?> End(Organisation body, string? typed, CancellationToken ct)
    {
        var (last, errors) = BodyCheck.End(reference.Codes, body, typed, day.Today);
        if (errors.Count > 0)
        {
            return errors;
        }

        var left = last is null ? 0 : await db.Users.CountAsync(u => u.BodyId == body.Id && (u.ValidTo == null || u.ValidTo > last), ct);
        if (left > 0)
        {
            return [new FieldError(nameof(BodyProposal.To), "admin.bodies.error.accounts", left)];
        }

        body.Close(last);
        return await Save(ct);
    }

    private async Task<IReadOnlyList<FieldError>?> Save(CancellationToken ct) => await db.SaveUnlessChanged(ct) ? [] : null;
}
