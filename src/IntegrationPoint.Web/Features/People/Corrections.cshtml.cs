using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People;

public sealed class CorrectionsModel(Proposals proposals, WaitingDuties duties, ViewerColumns columns, PersonScope scope, BodyNames bodies, Audit audit, Texts texts) : PageModel
{
    public const int LongestAnswer = 400;
    public const int Most = 100;

    public IReadOnlyList<CorrectionRequest> Open { get; private set; } = [];

    /// <summary>Proposed responsibilities of the viewer's body, and how many there are in all.</summary>
    public IReadOnlyList<DutyAssignment> Duties { get; private set; } = [];
    public int AllDuties { get; private set; }
    public Dictionary<int, IdentityView> People { get; private set; } = [];

    /// <summary>What stands there now, by the key of the proposal.</summary>
    public Dictionary<string, string?> Now { get; private set; } = [];
    public BodyNames Bodies => bodies;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!columns.MayChange(DataGroup.Identity))
        {
            return Forbid();
        }

        await bodies.Load(ct);
        var open = await proposals.Mine().AsNoTracking().Take(Most).ToListAsync(ct);
        var waiting = await duties.Mine().AsNoTracking().Take(Most).ToListAsync(ct);
        AllDuties = waiting.Count < Most ? waiting.Count : await duties.Mine().CountAsync(ct);
        var ids = open.Select(c => c.PersonId).Concat(waiting.Select(d => d.PersonId)).Distinct().ToList();
        People = await scope.Identities().Where(i => ids.Contains(i.PersonId)).ToDictionaryAsync(i => i.PersonId, ct);
        Open = [.. open.Where(c => People.ContainsKey(c.PersonId))];
        Duties = [.. waiting.Where(d => People.ContainsKey(d.PersonId))];
        Now = Open.Count == 0 ? [] : await proposals.Now(Open, ct);
        await audit.Read("corrections", ids, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? proposal, bool accept, string? answer, CancellationToken ct)
    {
        if (!columns.MayChange(DataGroup.Identity))
        {
            return Forbid();
        }

        var words = answer?.Trim();
        var refusal = await proposals.Decide(proposal ?? "", accept, words is { Length: > LongestAnswer } ? words[..LongestAnswer] : words, ct);
        TempData[PageShell.DoneKey] = texts[refusal?.Key ?? (accept ? "people.correction.accepted" : "people.correction.refused")];
        return Redirect(PeopleLinks.Corrections);
    }
}
