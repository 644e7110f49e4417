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

    /// <summary>The paper whose period ended because this one began, and the last day that one had before.</summary>
    public int? DisplacedId { get; private set; }
    public DateOnly? DisplacedTo { get; private set; }

    /// <summary>The day on which it turned out that the person never had this paper; null while it holds.</summary>
    public DateOnly? WithdrawnOn { get; private set; }
    public int? WithdrawnById { get; private set; }
    public string? WithdrawnReason { get; private set; }

    public bool Holds => WithdrawnOn is null;

    public void Prolong(DateOnly to)
    {
        Period.Check(From, to);
        To = to;
    }

    /// <summary>Ends the paper before this one and remembers how long it was to run.</summary>
    public void Displace(ResidencePaper former)
    {
        (DisplacedId, DisplacedTo) = (former.Id, former.To);
        former.To = LastDayOf(former);
    }

    /// <summary>
    /// Takes back a paper entered by mistake; it stays readable (§ 84 SGB X). What it displaced runs as before,
    /// or to the beginning of the paper that came after both.
    /// </summary>
    /// <param name="former">The paper this one displaced.</param>
    /// <param name="next">The paper that displaced this one.</param>
    public Refusal? Withdraw(string reason, int by, DateOnly day, ResidencePaper? former, ResidencePaper? next)
    {
        if (!Holds)
        {
            return new Refusal("person.papers.withdrawn-already");
        }

        (WithdrawnOn, WithdrawnById, WithdrawnReason) = (day, by, reason);
        if (next is not null)
        {
            (next.DisplacedId, next.DisplacedTo) = (null, null);
        }

        if (former is not null && !ReadSince(former))
        {
            former.To = DisplacedTo;
            if (next is not null && (former.To is null || former.To >= next.From))
            {
                next.Displace(former);
            }
        }

        return null;
    }

    /// <summary>Somebody held the displaced paper in the hand afterwards and read another end on it: that word stays.</summary>
    private bool ReadSince(ResidencePaper former) => former.To != LastDayOf(former) && former.Provenance.RecordedAt > Provenance.RecordedAt;

    private DateOnly LastDayOf(ResidencePaper former) => From > former.From ? From.AddDays(-1) : former.From;

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
