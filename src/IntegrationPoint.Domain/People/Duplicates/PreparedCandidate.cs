using IntegrationPoint.Domain.People.Names.Sounds;

namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>A candidate with its names read and its numbers in comparable form, so that one intake meets many candidates cheaply.</summary>
public sealed class PreparedCandidate
{
    internal PreparedCandidate(DuplicateCandidate facts, ReadWords? known = null)
    {
        Facts = facts;
        Names = SoundedNames.Of(facts.Names, known);
        Azr = HardKeys.Number(facts.AzrNumber);
        Papers = HardKeys.All(facts.PaperNumbers, HardKeys.Number);
        Phones = HardKeys.All(facts.Phones, HardKeys.Phone);
        Mails = HardKeys.All(facts.Mails, HardKeys.Mail);
    }

    public DuplicateCandidate Facts { get; }
    internal SoundedNames Names { get; }
    internal string? Azr { get; }
    internal HashSet<string> Papers { get; }
    internal HashSet<string> Phones { get; }
    internal HashSet<string> Mails { get; }
}
