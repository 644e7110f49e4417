using IntegrationPoint.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Users;

/// <summary>A new account and the one-time link to its keys.</summary>
public sealed class AddUserModel(UserRecord record, CodeLabels labels, TradeDay day, Texts texts) : PageModel
{
    [BindProperty]
    public UserForm Form { get; set; } = new();

    public UserFields Fields { get; private set; } = null!;

    public string? Link { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Form.ValidFrom = day.Today;
        Fields = await UserFields.Of(Form, null, record, labels, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Fields = await UserFields.Of(Form, null, record, labels, ct);
        if (!Form.Check(ModelState, texts, await record.PlaceOf(Form, null, ct)))
        {
            return Page();
        }

        (Link, var error) = await record.Add(Form, ct);
        if (error is not null)
        {
            ModelState.AddModelError("Form.UserName", texts[error]);
        }

        Link = Link is null ? null : $"{Request.Scheme}://{Request.Host}{Link}";
        return Page();
    }
}
