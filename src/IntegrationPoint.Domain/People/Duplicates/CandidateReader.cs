using IntegrationPoint.Domain.People.Names.Sounds;

namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>Prepares many candidates for comparison; a word that many names share is read once. For one thread.</summary>
public sealed class CandidateReader
{
    private readonly ReadWords words = new();

    public PreparedCandidate Read(DuplicateCandidate facts) => new(facts, words);
}
