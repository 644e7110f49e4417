using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The end of the desk sitting: number, appointment, and the responsible body to confirm.</summary>
public sealed class DeskDone(AppDb db, Drafts drafts, CurrentViewer current, Audit audit, TradeDay day) : PageModel
{
    public sealed record DutyRow(string Body, string Norm, bool Confirmed);

    public sealed record Row(int PersonId, string Key, string FileNumber, string Name, string? OwnName, string? OwnLanguage, DateOnly? On, TimeOnly? At, string? Lead, DutyRow? Duty);

    [FromRoute]
    public string Key { get; set; } = string.Empty;

    public Row Result { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await drafts.Find(Key, 1, ct) is not { PersonId: { } person })
        {
            return NotFound();
        }

        Result = await (
            from p in db.Persons
            where p.Id == person
            let next = db.Contacts.Where(c => c.PersonId == p.Id && c.Result == null).OrderBy(c => c.On).FirstOrDefault()
            let duty = db.Duties.Where(d => d.PersonId == p.Id && d.To == null).OrderByDescending(d => d.From).FirstOrDefault()
            select new Row(
                p.Id, p.Key, p.FileNumber, p.FamilyName == null ? p.GivenName : p.GivenName + " " + p.FamilyName, p.OwnScriptName, p.OwnScriptLanguage,
                next == null ? null : next.On, next == null ? null : next.At,
                next == null ? null : db.Users.Where(u => u.Id == next.ByUserId).Select(u => u.DisplayName).FirstOrDefault(),
                duty == null ? null : new DutyRow(db.Organisations.Where(o => o.Id == duty.BodyId).Select(o => o.Name).First(), duty.Norm, duty.ConfirmedById != null)))
            .SingleAsync(ct);
        await audit.Read("desk-done", [Result.PersonId], ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await drafts.Find(Key, 1, ct) is not { PersonId: { } person })
        {
            return NotFound();
        }

        var duty = await db.Duties.Where(d => d.PersonId == person && d.To == null && d.ConfirmedById == null).OrderByDescending(d => d.From).FirstOrDefaultAsync(ct);
        duty?.Confirm(current.Viewer.UserId, day.Now);
        if (duty is not null && await db.Cases.FirstOrDefaultAsync(c => c.PersonId == person && c.ClosedOn == null && c.State == Domain.Casework.CaseStates.FirstContact, ct) is { } open)
        {
            open.State = Domain.Casework.CaseStates.DutyClarified;
        }

        await db.SaveChangesAsync(ct);
        return Redirect(IntakeLinks.DeskDone(Key));
    }
}
