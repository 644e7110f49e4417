namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>What is known of a person when asking whether two records mean the same one; everything but the names may be missing.</summary>
public sealed record DuplicateCandidate
{
    /// <summary>Full names, one entry for each writing, spelling or earlier name.</summary>
    public required IReadOnlyList<string> Names { get; init; }
    public BirthFact Birth { get; init; } = BirthFact.Unknown;

    /// <summary>Code of list <c>sex</c>; null or <c>unknown</c> compares with nothing.</summary>
    public string? Sex { get; init; }

    /// <summary>Country codes of all nationalities ever recorded.</summary>
    public IReadOnlyCollection<string> Nationalities { get; init; } = [];

    /// <summary>Number in the central register of foreigners.</summary>
    public string? AzrNumber { get; init; }
    public IReadOnlyCollection<string> PaperNumbers { get; init; } = [];
    public IReadOnlyCollection<string> Phones { get; init; } = [];
    public IReadOnlyCollection<string> Mails { get; init; } = [];

    /// <summary>Any key of the site in charge.</summary>
    public string? Site { get; init; }

    /// <summary>Any key of the shelter or address.</summary>
    public string? Shelter { get; init; }

    /// <summary>Any key of the household.</summary>
    public string? Household { get; init; }
}
