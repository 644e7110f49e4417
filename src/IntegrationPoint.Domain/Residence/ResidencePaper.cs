namespace IntegrationPoint.Domain.Residence;

/// <summary>A residence paper as seen: type, validity and the work note printed on it. No copy is kept.</summary>
public sealed class ResidencePaper
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>paper</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The body that issued it; null: not read.</summary>
    public int? IssuerId { get; set; }

    /// <summary>Restricted field.</summary>
    public string? Number { get; set; }
    public required DateOnly From { get; set; }

    /// <summary>Null: valid without limit, or not read yet.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Code of list <c>work-note</c>: forbidden, with-permission, allowed, none.</summary>
    public string? WorkNote { get; set; }
    public DateOnly? SeenOn { get; set; }
    public int? SeenById { get; set; }
    public required Provenance Provenance { get; set; }

    public void Prolong(DateOnly to)
    {
        Period.Check(From, to);
        To = to;
    }

    /// <summary>The same paper read again, or a reading put right: from now on it stands under the source of this reading (§ 67a SGB X); its owner stays.</summary>
    public void Read(PaperReading reading, Provenance source)
    {
        Period.Check(reading.From, reading.To);
        (Number, From, To, WorkNote) = (reading.Number, reading.From, reading.To, reading.WorkNote);
        (IssuerId, SeenOn, SeenById) = (reading.IssuerId, reading.SeenOn, reading.SeenById);
        Provenance = new Provenance
        {
            Source = source.Source,
            LegalBasis = source.LegalBasis,
            OwnerBodyId = Provenance.OwnerBodyId,
            RecordedAt = source.RecordedAt,
            RecordedById = source.RecordedById,
        };
    }
}
