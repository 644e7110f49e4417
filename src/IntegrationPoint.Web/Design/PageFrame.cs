namespace IntegrationPoint.Web.Design;

public enum PageKind
{
    Staff,
    Public,
    Client,
    Paper,
}

/// <summary>What a page tells the shell about itself.</summary>
public sealed record PageFrame
{
    public string? Title { get; init; }

    public PageKind Kind { get; init; } = PageKind.Staff;

    /// <summary>The most useful keys of the page for the footer: `j k`, `n`, `Ctrl Enter`, with text keys.</summary>
    public string? Keys { get; init; }
}
