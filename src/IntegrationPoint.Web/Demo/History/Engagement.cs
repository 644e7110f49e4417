namespace IntegrationPoint.Web.Demo.History;

/// <summary>A planned participation, from entitlement to result.</summary>
public sealed record Engagement(Activity Activity, string Provider)
{
    public DateOnly? EntitledOn { get; init; }
    public DateOnly? RegisteredOn { get; init; }
    public DateOnly? StartedOn { get; init; }
    public DateOnly? EndedOn { get; init; }
    public int? Percent { get; init; }
    public string? Result { get; init; }
    public string? DropOutReason { get; init; }
    public string? NotStartedReason { get; init; }
    public string? Title { get; init; }
}
