using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>A form that is kept while it is filled: here, and on the device while there is no net.</summary>
public abstract class DraftPage : PageModel
{
    public string AutosaveUrl => $"{Address}?handler=Keep";

    public string LocalUrl => $"{Address}?handler=Local";

    protected abstract string Address { get; }

    /// <summary>The key of answers that the browser could not send.</summary>
    public async Task<IActionResult> OnPostLocalAsync(string? seal, [FromServices] LocalDrafts local, CancellationToken ct) =>
        await IsOpen(ct) && local.Open(Address, seal) is { } key ? new JsonResult(new { key }) : NotFound();

    /// <summary>Whether the viewer may go on with what is kept.</summary>
    protected abstract Task<bool> IsOpen(CancellationToken ct);
}
