namespace IntegrationPoint.Domain.Imports;

/// <summary>One import of a file, from the upload to the kept report; can be resumed at every step.</summary>
public sealed class ImportRun
{
    public int Id { get; init; }
    public required string Key { get; init; }
    public required int BodyId { get; init; }

    /// <summary>Null: the command line.</summary>
    public int? ById { get; init; }
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public required string FileHash { get; init; }

    /// <summary>How the file was read: kind, encoding and separator, or sheet.</summary>
    public required string Format { get; init; }

    /// <summary>Row of the file in which the column titles stand; the first row is 1.</summary>
    public required int HeaderRow { get; init; }

    /// <summary>JSON: the column titles in the order of the file.</summary>
    public required string Headers { get; init; }
    public required DateTime StartedAt { get; init; }

    /// <summary>Day of the trade on which the rows are judged.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>JSON: the field of each column, as confirmed for this run.</summary>
    public required string Columns { get; set; }

    /// <summary>One of <see cref="ImportStates"/>.</summary>
    public required string State { get; set; }
    public int Read { get; set; }
    public int Added { get; set; }
    public int Changed { get; set; }
    public int Unchanged { get; set; }
    public int Rejected { get; set; }
    public int Questions { get; set; }
    public int Skipped { get; set; }

    /// <summary>Who said last that it may be written: on their behalf the rows are written. Null: the command line, or nobody yet.</summary>
    public int? ConfirmedById { get; set; }
    public DateTime? ConfirmedAt { get; set; }

    /// <summary>Until when a worker has this run in hand; a later time means somebody works on it.</summary>
    public DateTime? ClaimedUntil { get; set; }

    /// <summary>How often a worker has taken this run in hand. Its number tells a worker that was away too long that another one went on.</summary>
    public int Claims { get; set; }

    /// <summary>When a fault of ours stopped the work; it goes on only when somebody asks for it.</summary>
    public DateTime? FailedAt { get; set; }
    public DateTime? FinishedAt { get; set; }

    /// <summary>When what the list said was deleted; fingerprints and figures stay.</summary>
    public DateTime? ForgottenAt { get; set; }
}
