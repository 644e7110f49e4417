namespace IntegrationPoint.Domain.People;

/// <summary>Where a person lives in a period.</summary>
public sealed class Address
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>accommodation</c>.</summary>
    public required string Accommodation { get; init; }
    public required string Street { get; init; }
    public required string Postcode { get; init; }

    /// <summary>Code of list <c>municipality</c> (AGS, eight digits).</summary>
    public required string Municipality { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; private set; }

    /// <summary>The paper ties the person to this place (residence requirement).</summary>
    public bool ResidenceRequired { get; init; }
    public required Provenance Provenance { get; init; }

    /// <summary>The address that ended, or was put right, because this one began.</summary>
    public int? DisplacedId { get; private set; }

    /// <summary>The day on which it turned out that the person never lived here; null while it holds.</summary>
    public DateOnly? WithdrawnOn { get; private set; }
    public int? WithdrawnById { get; private set; }

    /// <summary>Null where another address of the same first day took its place.</summary>
    public string? WithdrawnReason { get; private set; }

    public bool Holds => WithdrawnOn is null;

    /// <summary>Takes the place of the address that runs: a later first day ends it, the same first day puts it right.</summary>
    public void Displace(Address running, int? by, DateOnly day)
    {
        DisplacedId = running.Id;
        if (running.From == From)
        {
            (running.WithdrawnOn, running.WithdrawnById) = (day, by);
        }
        else
        {
            running.End(From > running.From ? From.AddDays(-1) : running.From);
        }
    }

    /// <summary>Takes back an address entered by mistake; it stays readable (§ 84 SGB X), and the one before it runs again.</summary>
    /// <param name="former">The address this one displaced.</param>
    public Refusal? Withdraw(string reason, int by, DateOnly day, Address? former)
    {
        if (!Holds)
        {
            return new Refusal("person.home.withdrawn-already");
        }

        (WithdrawnOn, WithdrawnById, WithdrawnReason) = (day, by, reason);
        if (former is not null)
        {
            (former.To, former.WithdrawnOn, former.WithdrawnById) = (null, null, null);
        }

        return null;
    }

    public void End(DateOnly lastDay)
    {
        Period.Check(From, lastDay);
        To = lastDay;
    }
}
