namespace IntegrationPoint.Domain.Profile;

/// <summary>Work done: what, how long, in which form, and how well it is evidenced.</summary>
public sealed class WorkExperience
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>In the words of the person, translated.</summary>
    public required string Job { get; init; }

    /// <summary>Code of list <c>work-field</c>.</summary>
    public required string Field { get; init; }

    /// <summary>KldB 2010 code, three to five digits, where known.</summary>
    public string? Kldb { get; init; }
    public int? Years { get; init; }

    /// <summary>Code of list <c>work-form</c>: formal, informal, self-employed, family.</summary>
    public string? Form { get; init; }

    /// <summary>Tools and machines the person worked with, in their words.</summary>
    public string? Tools { get; init; }

    /// <summary>Code of list <c>evidence</c>: told, seen, tested, certified.</summary>
    public required string Evidence { get; init; }
    public required Provenance Provenance { get; init; }
}
