namespace IntegrationPoint.Web.Design.Charts;

/// <summary>One row of a chart and of its table. Value null means suppressed. AriaLabel names the link in full: "231 Personen seit 5–8 Wochen, Liste öffnen".</summary>
public sealed record ChartBar(string Label, long? Value, string? Href = null, string? AriaLabel = null)
{
    /// <summary>Second ink, only to set a bar apart from the others.</summary>
    public bool Quiet { get; init; }

    /// <summary>Words between this bar and the next one of a funnel: "− 181 nicht angemeldet (30 %)".</summary>
    public string? Loss { get; init; }
}
