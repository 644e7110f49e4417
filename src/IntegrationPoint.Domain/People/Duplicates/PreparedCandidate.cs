using IntegrationPoint.Domain.People.Names.Sounds;

namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>A candidate with its names read and its numbers in comparable form, so that one intake meets many candidates cheaply.</summary>
internal sealed class PreparedCandidate(DuplicateCandidate facts)
{
    public DuplicateCandidate Facts { get; } = facts;
    public SoundedNames Names { get; } = SoundedNames.Of(facts.Names);
    public string? Azr { get; } = HardKeys.Number(facts.AzrNumber);
    public HashSet<string> Papers { get; } = HardKeys.All(facts.PaperNumbers, HardKeys.Number);
    public HashSet<string> Phones { get; } = HardKeys.All(facts.Phones, HardKeys.Phone);
    public HashSet<string> Mails { get; } = HardKeys.All(facts.Mails, HardKeys.Mail);
}
