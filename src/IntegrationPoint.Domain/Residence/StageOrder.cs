namespace IntegrationPoint.Domain.Residence;

/// <summary>
/// In which order the steps of the asylum procedure can follow each other (§§ 13, 14, 25, 31, 74 AsylG). Records have gaps: a step that
/// nobody wrote down is no contradiction, but one that stands on an impossible day is.
/// </summary>
public static class StageOrder
{
    private const string Application = "application";
    private const string Decision = "decision";
    private const string Appeal = "appeal";
    private const string Court = "court";

    private static readonly string[] AfterApplication = ["hearing", Decision, Appeal, Court, "final"];

    /// <summary>A text key, or null where the step can stand on the day.</summary>
    /// <param name="held">The steps of the person that hold.</param>
    public static string? Wrong(string stage, DateOnly on, IReadOnlyCollection<AsylumStage> held)
    {
        var applied = held.Where(s => s.Stage == Application).Select(s => (DateOnly?)s.On).Min();
        if (AfterApplication.Contains(stage) && on < applied)
        {
            return "person.stages.before-application";
        }

        if (stage == Application && !(applied <= on) && held.Any(s => AfterApplication.Contains(s.Stage) && s.On < on))
        {
            return "person.stages.after-later";
        }

        // A court rules on a decision, or on the office's delay (§ 75 VwGO): then the action stands here.
        return stage == Court && !held.Any(s => s.Stage is Decision or Appeal && s.On <= on) ? "person.stages.nothing-to-rule" : null;
    }
}
