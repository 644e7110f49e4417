using IntegrationPoint.Web.Design.Lists;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin;

/// <summary>The way to everything an administrator keeps, and what a new house still needs.</summary>
public sealed class IndexModel(FirstSteps steps) : PageModel
{
    public FirstSteps.Done Steps { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Steps = await steps.Look(ct);

    public static StepState State(bool done) => done ? StepState.Done : StepState.Open;
}
