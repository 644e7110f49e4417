namespace IntegrationPoint.Domain.Imports;

/// <summary>One row of an import: what was read, what was wrong, and what became of it.</summary>
public sealed class ImportRow
{
    public int Id { get; init; }
    public required int RunId { get; init; }

    /// <summary>Row of the file, the first being 1, as a spreadsheet counts them.</summary>
    public required int Row { get; init; }

    /// <summary>JSON: the cells in the order of the columns, as read.</summary>
    public required string Cells { get; init; }

    /// <summary>SHA-256 of the mapped cells; the same row changes nothing a second time.</summary>
    public string? Hash { get; set; }

    /// <summary>SHA-256 of body, name, birth date and numbers: by it a later list finds the person again.</summary>
    public string? Identity { get; set; }

    /// <summary>One of <see cref="RowStates"/>.</summary>
    public required string State { get; set; }

    /// <summary>JSON: list of field, reason key and arguments; errors and notes.</summary>
    public string? Findings { get; set; }

    /// <summary>JSON: persons or rows that may be the same, with reasons.</summary>
    public string? Suggestions { get; set; }

    /// <summary>Answer to a question: same, other or skip.</summary>
    public string? Answer { get; set; }

    /// <summary>An earlier row of the same file that speaks of the same person.</summary>
    public int? SameAsRow { get; set; }

    /// <summary>The person this row speaks of, once it is known.</summary>
    public int? PersonId { get; set; }
}
