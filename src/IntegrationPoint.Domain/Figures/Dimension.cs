namespace IntegrationPoint.Domain.Figures;

/// <summary>By what a population is broken down. Two names joined by <see cref="Cross"/> are a table of both.</summary>
public static class Dimension
{
    public const char Cross = '*';

    /// <summary>The population itself.</summary>
    public const string All = "";
    public const string Sex = "sex";
    public const string Age = "age";
    public const string WorkingAge = "working-age";
    public const string Nationality = "nationality";
    public const string Paper = "paper";
    public const string PaperEnd = "paper-end";
    public const string PaperSoon = "paper-soon";
    public const string Accommodation = "accommodation";
    public const string TargetGroup = "target-group";
    public const string TargetGroupByAge = "target-group*working-age";
    public const string Size = "size";
    public const string Idle = "idle";
    public const string IdleBySex = "idle*sex";
    public const string Activity = "activity";
    public const string LongWait = "long-wait";
    public const string ContactDue = "contact-due";
    public const string Month = "month";
    public const string Now = "now";
    public const string Reason = "reason";
    public const string Stage = "stage";
    public const string Registration = "registration";
    public const string Start = "start";
    public const string InTime = "in-time";
    public const string Result = "result";
    public const string Days = "days";

    /// <summary>Reasons tell of children, illness and fear: they are treated like barriers.</summary>
    public static int SmallestCell(string dimension) => dimension == Reason ? Indicator.SmallestBarrierCell : Indicator.SmallestCell;

    public static bool IsCross(string dimension) => dimension.Contains(Cross, StringComparison.Ordinal);

    /// <summary>The two parts of the name of a crossed dimension, or of one of its codes.</summary>
    public static (string First, string Second) Split(string crossed)
    {
        var at = crossed.IndexOf(Cross, StringComparison.Ordinal);
        return (crossed[..at], crossed[(at + 1)..]);
    }
}
