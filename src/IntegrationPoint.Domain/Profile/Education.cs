namespace IntegrationPoint.Domain.Profile;

/// <summary>Schooling or a degree, with the paper that proves it.</summary>
public sealed class Education
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>school-level</c>; unknown is an answer.</summary>
    public required string Level { get; init; }

    /// <summary>Code of list <c>vocational-level</c>.</summary>
    public string? Vocational { get; init; }
    public int? Years { get; init; }
    public string? Country { get; init; }
    public string? Subject { get; init; }

    /// <summary>Code of list <c>paper-at-hand</c>: original, copy, lost, none.</summary>
    public string? Paper { get; init; }

    /// <summary>Where the certificate is, in the words of the person.</summary>
    public string? PaperWhere { get; init; }

    /// <summary>yes, no or later: whether it shall be recognised here (BQFG).</summary>
    public string? Recognition { get; init; }
    public required Provenance Provenance { get; init; }
}
