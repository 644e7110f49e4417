namespace IntegrationPoint.Web.Features.People.List;

/// <summary>Bounds of what one command may touch.</summary>
public static class BulkLimits
{
    /// <summary>Most files one bulk action changes.</summary>
    public const int Most = 500;

    /// <summary>Most rows of a printed list.</summary>
    public const int Printed = 1_000;

    /// <summary>Rows loaded at once while a file is written.</summary>
    public const int Chunk = 500;
}
