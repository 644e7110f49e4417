using System.Globalization;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Protection;

/// <summary>Who read whom and why (Art. 15 GDPR): the answer to a person's question, by file number and without the record itself.</summary>
public sealed class AuditPerson(AuditLog log, Audit audit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public string FileNumber { get; private set; } = "";

    public IReadOnlyList<AuditLog.Row> Entries { get; private set; } = [];

    public string? Older { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken ct)
    {
        if (await log.Find(key, ct) is not { } subject)
        {
            return NotFound();
        }

        await audit.Note(AuditActions.Read, "audit", new { person = subject.Id }, ct);
        FileNumber = subject.FileNumber;
        var rows = await log.Newest(new AuditLog.Filter(null, null, null, null, subject.Id, Before), ct);
        Entries = [.. rows.Take(AuditLog.PageSize)];
        Older = rows.Count > AuditLog.PageSize ? PageLinks.With(Request, ("before", Entries[^1].Seq.ToString(CultureInfo.InvariantCulture))) : null;
        return Page();
    }
}
