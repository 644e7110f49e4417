namespace IntegrationPoint.Domain.Imports;

/// <summary>One row of an import: what was read, what was wrong, and what became of it.</summary>
public sealed class ImportRow
{
    public int Id { get; init; }
    public required int RunId { get; init; }

    /// <summary>Line of the file, the header being 1.</summary>
    public required int Row { get; init; }

    /// <summary>SHA-256 of the normalised cells; the same row changes nothing a second time.</summary>
    public required string Hash { get; init; }

    /// <summary>JSON: field to raw cell.</summary>
    public required string Cells { get; init; }

    /// <summary>ready, rejected, question, added, changed, unchanged or skipped.</summary>
    public required string State { get; set; }

    /// <summary>JSON: list of field and reason key.</summary>
    public string? Errors { get; set; }
    public int? PersonId { get; set; }
}
