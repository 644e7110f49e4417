using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>
/// A file that was closed by mistake goes on as the same file: with what the closing itself wrote taken back, and nothing invented in its place.
/// The audit keeps that it was closed, by whom, and that this was taken back.
/// </summary>
public sealed class MistakenClosing(AppDb db, OpenRecord record, RecordSteps steps, CaseSteps cases, ReferenceData reference, TradeDay day)
{
    /// <summary>A mistake is noticed within so many days; later the person was really gone, and comes back with a new file.</summary>
    private const int MostDays = 31;

    /// <summary>The file whose closing the viewer may take back: the last one, where none is open.</summary>
    public async Task<Case?> Of(CancellationToken ct) =>
        await Last(ct) is { ClosedOn: { } closed } file && closed >= day.Today.AddDays(-MostDays) && Why(file)?.Attribute("use") != "site" && await cases.MayLead(file, ct) ? file : null;

    public async Task<Step> TakeBack(int id, int version, CancellationToken ct)
    {
        var person = record.Id;
        if (!cases.MayWrite || await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id && c.PersonId == person, ct) is not { } said)
        {
            return record.Access.Reads(DataGroup.Plan) && !cases.MayWrite ? Step.NotTheirs : Step.NotThere;
        }

        if (!await cases.MayLead(said, ct))
        {
            return Step.NotTheirs;
        }

        if (await Of(ct) is not { ClosedOn: { } closed } file || file.Id != id || file.Version != version)
        {
            return Step.Meanwhile;
        }

        steps.Alone();
        if (Why(file)?.Attribute("departure") is not null && await Departure(closed, ct) is { } departure)
        {
            db.Remove(departure);
        }

        foreach (var meeting in await db.Contacts.Where(c => c.PersonId == person && c.Result == ContactResults.Cancelled && c.On > day.Today).ToListAsync(ct))
        {
            meeting.PlanAgain();
        }

        file.TakeBackClosing(await Before(ct) ?? await cases.State(ct));
        return await db.SaveUnlessChanged(ct) ? Step.Said("person.case.done.taken-back") : Step.Meanwhile;
    }

    private CodeEntry? Why(Case file) => file.ClosingReason is { } reason ? reference.Codes.Find(CodeLists.ClosingReason, reason, day.Today) : null;

    private Task<Case?> Last(CancellationToken ct)
    {
        var id = record.Id;
        return db.Cases.Where(c => c.PersonId == id).OrderByDescending(c => c.ClosedOn == null).ThenByDescending(c => c.OpenedOn).ThenByDescending(c => c.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>The departure that the closing wrote: of its last day, by staff, with no move after it.</summary>
    private async Task<MunicipalMove?> Departure(DateOnly closed, CancellationToken ct)
    {
        var id = record.Id;
        var last = await db.Moves.Where(m => m.PersonId == id).OrderByDescending(m => m.On).ThenByDescending(m => m.Id).FirstOrDefaultAsync(ct);
        return last is { Kind: MunicipalMove.Departure, Provenance.Source: "staff" } && last.On == closed ? last : null;
    }

    /// <summary>How far the person had come before the file closed, as the audit wrote it down; null once it is gone from there.</summary>
    private async Task<string?> Before(CancellationToken ct)
    {
        var id = record.Id;
        var details = await (
            from s in db.Set<AuditSubject>()
            join e in db.Set<AuditEntry>() on s.Seq equals e.Seq
            where s.PersonId == id && e.Details != null && e.Details.Contains(nameof(Case.ClosingReason))
            orderby e.Seq descending
            select e.Details).FirstOrDefaultAsync(ct);
        if (details is null)
        {
            return null;
        }

        using var json = JsonDocument.Parse(details);
        return json.RootElement.ValueKind != JsonValueKind.Array ? null : json.RootElement.EnumerateArray()
            .Where(c => c.GetProperty("what").GetString() == nameof(Case) && c.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Object)
            .Select(c => c.GetProperty("fields").TryGetProperty(nameof(Case.State), out var state) && state.GetArrayLength() == 2 && state[1].GetString() == CaseStates.Closed ? state[0].GetString() : null)
            .FirstOrDefault(state => state is not null);
    }
}
