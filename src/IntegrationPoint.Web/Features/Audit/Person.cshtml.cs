using System.Globalization;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Protection;

/// <summary>Who read whom and why (Art. 15 GDPR): the answer to a person's question, by file number and without the record itself; and the locks of a record, which are the officer's to set and to lift.</summary>
public sealed class AuditPerson(AppDb db, AuditLog log, Audit audit, PersonLocks locks, CodeLabels labels, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public string FileNumber { get; private set; } = "";

    public IReadOnlyList<AuditLog.Row> Entries { get; private set; } = [];

    public string? Older { get; private set; }

    public IReadOnlyList<PersonLocks.Row> Locks { get; private set; } = [];

    /// <summary>The locks that hold now.</summary>
    public bool Restricted { get; private set; }
    public bool StaffRelated { get; private set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Which lock is lifted, and why.</summary>
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? LiftReason { get; set; }

    /// <summary>Art. 18 Abs. 3 DSGVO: the person is told before the restriction is lifted.</summary>
    [BindProperty]
    public bool Informed { get; set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken ct)
    {
        if (await log.Find(key, ct) is not { } subject)
        {
            return NotFound();
        }

        await audit.Note(AuditActions.Read, "audit", new { person = subject.Id }, ct);
        return await Show(subject, ct);
    }

    public async Task<IActionResult> OnPostLockAsync(string key, CancellationToken ct)
    {
        if (await db.Persons.FirstOrDefaultAsync(p => p.Key == key, ct) is not { } person)
        {
            return NotFound();
        }

        Wrong(nameof(Reason), locks.Kind(Reason) is null, "lock.choose");
        if (!ModelState.IsValid)
        {
            return await Show(new AuditLog.Subject(person.Id, person.Key, person.FileNumber), ct);
        }

        TempData[PageShell.DoneKey] = texts[(await locks.Set(person, Reason!, ct))?.Key ?? "lock.done.set"];
        return Redirect(AuditLinks.Person(key));
    }

    public async Task<IActionResult> OnPostLiftAsync(string key, CancellationToken ct)
    {
        if (await db.Persons.FirstOrDefaultAsync(p => p.Key == key, ct) is not { } person)
        {
            return NotFound();
        }

        Wrong(nameof(Kind), Kind is not (PersonLock.Restricted or PersonLock.StaffRelated), "lock.choose");
        Wrong(nameof(LiftReason), string.IsNullOrEmpty(LiftReason) || !labels.Holds(CodeLists.LockEndReason, LiftReason), "lock.choose");
        Wrong(nameof(Informed), Kind == PersonLock.Restricted && !Informed, "lock.inform");
        if (!ModelState.IsValid)
        {
            return await Show(new AuditLog.Subject(person.Id, person.Key, person.FileNumber), ct);
        }

        TempData[PageShell.DoneKey] = texts[(await locks.Lift(person, Kind!, LiftReason!, ct))?.Key ?? "lock.done.lifted"];
        return Redirect(AuditLinks.Person(key));
    }

    private void Wrong(string field, bool wrong, string reason)
    {
        if (wrong)
        {
            ModelState.AddModelError(field, texts[reason]);
        }
    }

    private async Task<IActionResult> Show(AuditLog.Subject subject, CancellationToken ct)
    {
        FileNumber = subject.FileNumber;
        var held = await db.Persons.Where(p => p.Id == subject.Id).Select(p => new { p.Restricted, p.StaffRelated }).SingleAsync(ct);
        (Restricted, StaffRelated, Locks) = (held.Restricted, held.StaffRelated, await locks.Of(subject.Id, ct));
        var rows = await log.Newest(new AuditLog.Filter(null, null, null, null, subject.Id, Before), ct);
        Entries = [.. rows.Take(AuditLog.PageSize)];
        Older = rows.Count > AuditLog.PageSize ? PageLinks.With(Request, ("before", Entries[^1].Seq.ToString(CultureInfo.InvariantCulture))) : null;
        return Page();
    }
}
