namespace IntegrationPoint.Domain.People;

/// <summary>A language the person speaks; level and skills of German stand in the profile.</summary>
public sealed class SpokenLanguage
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>language</c>: ISO 639.</summary>
    public required string Language { get; init; }
    public required bool IsMotherTongue { get; set; }

    /// <summary>Position in the order the person named them; 0 is the one to interpret into.</summary>
    public int Position { get; set; }
    public required Provenance Provenance { get; init; }

    public void Rank(int position, bool isMotherTongue) => (Position, IsMotherTongue) = (position, isMotherTongue);
}
