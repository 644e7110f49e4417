using IntegrationPoint.Domain;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>One person in a list: the identity the viewer may see, and the facts of the chosen columns.</summary>
public sealed record PeopleRow(IdentityView Who, OpenGroups Open)
{
    public IReadOnlyList<string> Nationalities { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];
    public DateOnly? Arrived { get; init; }
    public PaperFact? Paper { get; init; }
    public IReadOnlyList<string> Bodies { get; init; } = [];
    public string? German { get; init; }
    public CaseFact? Case { get; init; }

    public sealed record PaperFact(int PersonId, string Type, DateOnly? To);

    public sealed record CaseFact(int PersonId, string Site, string? Lead, string State, bool Closed, DateOnly? IdleSince, DateOnly? Due, bool Died);
}

/// <summary>Which groups of one person's data the viewer may read as a whole.</summary>
public sealed record OpenGroups(bool Identity, bool Residence, bool Benefit, bool Profile, bool Plan)
{
    public static OpenGroups Of(PersonAccess access) => new(
        access.Reads(DataGroup.Identity), access.Reads(DataGroup.Residence), access.Reads(DataGroup.Benefit), access.Reads(DataGroup.Profile), access.Reads(DataGroup.Plan));

    public bool this[DataGroup group] => group switch
    {
        DataGroup.Identity => Identity,
        DataGroup.Residence => Residence,
        DataGroup.Benefit => Benefit,
        DataGroup.Profile => Profile,
        DataGroup.Plan => Plan,
        _ => false,
    };
}
