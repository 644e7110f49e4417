using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People;

public sealed class CorrectionsModel(Proposals proposals, PersonScope scope, BodyNames bodies, Audit audit, Texts texts) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<CorrectionRequest> Open { get; private set; } = [];
    public Dictionary<int, IdentityView> People { get; private set; } = [];
    public BodyNames Bodies => bodies;

    public string Field(CorrectionRequest request) => texts[$"person.field.{request.Field}"];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await bodies.Load(ct);
        Open = await proposals.Mine().AsNoTracking().Take(Most).ToListAsync(ct);
        var ids = Open.Select(c => c.PersonId).Distinct().ToList();
        People = await scope.Identities().Where(i => ids.Contains(i.PersonId)).ToDictionaryAsync(i => i.PersonId, ct);
        await audit.Read("corrections", ids, ct);
    }

    public async Task<IActionResult> OnPostAsync(string proposal, bool accept, string? answer, CancellationToken ct)
    {
        TempData[PageShell.DoneKey] = await proposals.Decide(proposal, accept, answer?.Trim(), ct) is { } refusal ? texts[refusal.Key]
            : texts[accept ? "people.correction.accepted" : "people.correction.refused"];
        return Redirect(PeopleLinks.Corrections);
    }
}
