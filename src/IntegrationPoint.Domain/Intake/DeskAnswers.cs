namespace IntegrationPoint.Domain.Intake;

/// <summary>The first sitting as typed at the desk: five minutes, no interpreter. Nothing is checked here, so that a draft keeps every slip.</summary>
public sealed record DeskAnswers
{
    /// <summary>Language the questions are shown in beside the fields; empty follows the spoken one, a dash is none.</summary>
    public string? Second { get; init; }

    /// <summary>Code of list <c>relation</c>: the place of this person in the household of who was taken in before; asked only then.</summary>
    public string? Relation { get; init; }

    /// <summary>The place of who was taken in before; asked only where that person belongs to no household yet.</summary>
    public string? OtherRelation { get; init; }

    /// <summary>Code of list <c>language</c>.</summary>
    public string? Language { get; init; }
    public string? OtherLanguage { get; init; }
    public string? FamilyName { get; init; }
    public string? GivenName { get; init; }

    /// <summary>The paper shows one name only.</summary>
    public bool OneName { get; init; }
    public string? OwnScript { get; init; }
    public string? BirthDate { get; init; }
    public bool BirthEstimated { get; init; }
    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public string? Paper { get; init; }
    public string? PaperNumber { get; init; }
    public string? PaperFrom { get; init; }
    public string? PaperTo { get; init; }
    /// <summary>What the paper says about work; code of list <c>work-note</c>.</summary>
    public string? WorkNote { get; init; }
    public string? ArrivedOn { get; init; }

    /// <summary>Nobody knows the day of arrival: then no day is written down, whatever stands in the field.</summary>
    public bool ArrivedUnknown { get; init; }

    /// <summary>alone, partner, children, relatives.</summary>
    public IReadOnlyList<string> With { get; init; } = new List<string>();

    /// <summary>Codes of list <c>urgent-need</c>.</summary>
    public IReadOnlyList<string> Urgent { get; init; } = new List<string>();
    public string? Literacy { get; init; }
    public string? Accommodation { get; init; }
    public string? Street { get; init; }
    public string? Postcode { get; init; }
    public string? Phone { get; init; }
    public bool MayWrite { get; init; }

    /// <summary>Keys of similar records that somebody compared and found to be other people.</summary>
    public IReadOnlyList<string> OtherPeople { get; init; } = new List<string>();

    /// <summary>The privacy notice was read aloud or handed over.</summary>
    public bool PrivacyTold { get; init; }
}
