using IntegrationPoint.Domain.Benefits;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>What stands beside the desk form: similar records and the proposal of the responsible body.</summary>
public sealed record DeskAside(string Draft, IReadOnlyList<DeskCandidates.Row> Similar, DutyProposal? Duty, string? DutyBody, string? Paper)
{
    public static readonly DeskAside Empty = new(string.Empty, [], null, null, null);
}
