namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Who leads the file, and until when somebody speaks with the person.</summary>
public sealed record PlanForm
{
    /// <summary>Key of a colleague; empty: nobody.</summary>
    public string? Lead { get; init; }
    public string? ContactBy { get; init; }
}

/// <summary>Another site and why.</summary>
public sealed record SiteForm
{
    public string? Site { get; init; }
    public string? Reason { get; init; }
}

/// <summary>The last day of a file and why; what becomes of the own appointments after it.</summary>
public sealed record ClosingForm
{
    public const string Keep = "keep";
    public const string Cancel = "cancel";

    public string? To { get; init; }
    public string? Reason { get; init; }

    /// <summary>Asked for only where appointments are planned.</summary>
    public string? Meetings { get; init; }
}

/// <summary>A file that is opened again; where the person had left town, since when they are back.</summary>
public sealed record ReopenForm
{
    public string? Site { get; init; }
    public string? Lead { get; init; }
    public string? ContactBy { get; init; }
    public string? Back { get; init; }
}
