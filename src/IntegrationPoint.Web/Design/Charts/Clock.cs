namespace IntegrationPoint.Web.Design.Charts;

public enum ClockState
{
    Allowed,
    WithPermit,
    NotAllowed,
    Neutral,
}

/// <summary>A stretch of time with one answer; Until null means open. Both ends count.</summary>
public sealed record ClockSpan(DateOnly From, DateOnly? Until, ClockState State, string Text);

/// <summary>One question of the legal clock: its answers over time, and today's answer with condition, norm and change for the table.</summary>
public sealed record ClockLane(string Question, IReadOnlyList<ClockSpan> Spans, string Condition, string Norm, string Changes)
{
    public ClockSpan? On(DateOnly day) => Spans.FirstOrDefault(s => s.From <= day && (s.Until is null || day <= s.Until));
}
