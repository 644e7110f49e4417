namespace IntegrationPoint.Domain.Reference;

/// <summary>A new entry of a list as typed, before it is checked.</summary>
public sealed record CodeProposal
{
    public string? Code { get; init; }
    public string? German { get; init; }
    public string? English { get; init; }
    public string? GermanNote { get; init; }
    public string? EnglishNote { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }

    /// <summary>The code of the fact that every entry of the list needs, for example the group of a measure.</summary>
    public string? Need { get; init; }
    public string? Origin { get; init; }
}
