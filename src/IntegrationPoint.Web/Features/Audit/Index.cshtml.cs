using System.Globalization;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Protection;

/// <summary>Who did what, newest first; the filter is the address.</summary>
public sealed class AuditIndex(AuditLog log, Audit audit, TradeDay day, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Action { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public static IReadOnlyList<string> Actions => AuditActions.All;

    public IReadOnlyList<Choice> Users { get; private set; } = [];

    public IReadOnlyList<AuditLog.Row> Entries { get; private set; } = [];

    public IReadOnlyList<AuditLog.Reader> Many { get; private set; } = [];

    public string? Older { get; private set; }

    /// <summary>What the last nightly round found.</summary>
    public AuditLog.Night? Night { get; private set; }

    public DateTime? Unfinished { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Load(ct);

    /// <summary>A file number is said, not linked: it is posted, and the address then carries the opaque key.</summary>
    public async Task<IActionResult> OnPostPersonAsync(string? number, CancellationToken ct)
    {
        if (await log.KeyOf((number ?? "").Trim().ToUpperInvariant(), ct) is { } key)
        {
            return LocalRedirect(AuditLinks.Person(key));
        }

        ModelState.AddModelError("Number", texts["audit.person.none"]);
        await Load(ct);
        return Page();
    }

    private async Task Load(CancellationToken ct)
    {
        await audit.Note(AuditActions.Read, "audit", null, ct);
        Users = (await log.Users(ct)).ConvertAll(u => new Choice(u.Key, u.Name));
        Night = await log.LastNight(ct);
        Unfinished = await log.Unfinished(day.Now, ct);
        var rows = await log.Newest(new AuditLog.Filter(From, To, Action, By, null, Before), ct);
        Entries = [.. rows.Take(AuditLog.PageSize)];
        Older = rows.Count > AuditLog.PageSize ? PageLinks.With(Request, ("before", Entries[^1].Seq.ToString(CultureInfo.InvariantCulture))) : null;
        Many = await log.MostPersons(day.Now.AddDays(-1), ct);
    }
}
