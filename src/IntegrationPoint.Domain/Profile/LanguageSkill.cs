namespace IntegrationPoint.Domain.Profile;

/// <summary>Levels of one language by skill on a day (CEFR, A0 to C2).</summary>
public sealed class LanguageSkill
{
    public int Id { get; init; }
    public required int PersonId { get; init; }
    public required string Language { get; init; }
    public required string Listening { get; init; }
    public required string Reading { get; init; }
    public required string Writing { get; init; }
    public required string Speaking { get; init; }

    /// <summary>Code of list <c>evidence</c>: told, tested, certified.</summary>
    public required string Evidence { get; init; }
    public required DateOnly On { get; init; }
    public required Provenance Provenance { get; init; }
}
