using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes one household with everything that is known about its people.</summary>
public sealed class HouseholdRecords(TownContext town)
{
    private readonly Homes homes = new(town, new Streets());
    private readonly Residence residence = new(town);
    private readonly Benefits benefits = new(town);
    private readonly AsylumStages stages = new(town);
    private readonly Cases cases = new(town);

    public Lives Lives { get; } = new(town);

    public Identities Identities { get; } = new(town, new Reachability());

    public void Write(IReadOnlyList<Living> people)
    {
        var head = people[0];
        var rng = town.Rng.Split("path", head.HomeId);
        var left = head.Home.Gone ? LeftOn(head.ArrivedOn, rng) : (DateOnly?)null;
        var path = ResidencePath.For(head.Home, left, rng);
        foreach (var living in people)
        {
            Identities.Write(living);
        }

        homes.Write(head.HomeId, people, left);
        foreach (var living in people)
        {
            residence.Write(living, path);
            Findability.Write(town.Rows, living);
            benefits.Write(living, left);
            if (!living.Light)
            {
                stages.Write(living, path);
            }

            if (living.Outlook is { } outlook)
            {
                Lives.Write(outlook);
                continue;
            }

            cases.WritePlain(living, left, living is { Light: false, LeadId: not null } && Lives.WriteSchool(living));
        }
    }

    private static DateOnly LeftOn(DateOnly arrived, Rng rng)
    {
        var last = TradeDay.DemoDay.AddDays(-6);
        return arrived.AddDays(rng.Between(18, Math.Min(150, last.DayNumber - arrived.DayNumber)));
    }
}
