namespace IntegrationPoint.Domain.Residence;

/// <summary>A residence paper as seen: type, validity and the work note printed on it. No copy is kept.</summary>
public sealed class ResidencePaper
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>paper</c>.</summary>
    public required string Type { get; init; }
    public int? IssuerId { get; init; }

    /// <summary>Restricted field.</summary>
    public string? Number { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>Null: valid without limit, or not read yet.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Code of list <c>work-note</c>: forbidden, with-permission, allowed, none.</summary>
    public string? WorkNote { get; init; }
    public DateOnly? SeenOn { get; init; }
    public int? SeenById { get; init; }
    public required Provenance Provenance { get; init; }

    public void Prolong(DateOnly to)
    {
        Period.Check(From, to);
        To = to;
    }
}
