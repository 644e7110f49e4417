namespace IntegrationPoint.Domain.Imports;

/// <summary>One import of a file, from preview to the kept report; can be resumed.</summary>
public sealed class ImportRun
{
    public int Id { get; init; }
    public required string Key { get; init; }
    public required int BodyId { get; init; }
    public required int ById { get; init; }
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public required string FileHash { get; init; }
    public required DateTime StartedAt { get; init; }

    /// <summary>JSON: header to field, as confirmed for this run.</summary>
    public required string Columns { get; set; }

    /// <summary>preview, applying, done or abandoned.</summary>
    public required string State { get; set; }
    public int Read { get; set; }
    public int Added { get; set; }
    public int Changed { get; set; }
    public int Unchanged { get; set; }
    public int Rejected { get; set; }
    public DateTime? FinishedAt { get; set; }
}
