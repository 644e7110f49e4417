namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Somebody kept the same draft meanwhile: who and when, the version that "keep mine" replaces, and both values of each field that differs.</summary>
public sealed record DraftConflict(string By, DateTime At, int Version, string Load, IReadOnlyList<DraftConflict.Row> Rows)
{
    /// <summary>A label of the form with my value and the one that is kept; empty where nothing was said.</summary>
    public sealed record Row(string Label, string Mine, string Theirs);
}
