namespace IntegrationPoint.Web.Data;

/// <summary>Which reference data the database holds: the files it was last loaded from, and how often somebody changed an entry since.</summary>
public sealed class ReferenceVersion
{
    public const string Shipped = "shipped";

    public required string Name { get; init; }

    /// <summary>SHA-256 of the shipped files, hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>Counts every change, so that other machines notice it.</summary>
    public int Change { get; set; }
}
