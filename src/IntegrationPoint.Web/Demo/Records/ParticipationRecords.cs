using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.History;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes courses, measures, tasks and jobs; a start stands only where the provider has confirmed it.</summary>
public sealed class ParticipationRecords(TownContext town)
{
    public void Write(Living person, IEnumerable<Engagement> engagements)
    {
        var rng = town.For(person, "participations");
        foreach (var engagement in engagements)
        {
            Write(person, engagement, rng);
        }
    }

    private void Write(Living person, Engagement engagement, Rng rng)
    {
        var provider = town.Bodies[engagement.Provider];
        var known = engagement.StartedOn ?? engagement.RegisteredOn ?? engagement.EntitledOn ?? TradeDay.DemoDay;
        var participation = new Participation
        {
            Id = town.Rows.Id<Participation>(),
            PersonId = person.Id,
            Measure = engagement.Activity.Measure,
            Group = engagement.Activity.Group,
            Title = engagement.Title ?? engagement.Activity.Title,
            ProviderId = provider,
            EntitledOn = engagement.EntitledOn,
            RegisteredOn = engagement.RegisteredOn,
            Provenance = engagement.StartedOn is null
                ? Origin.Of("body", "asylblg-5b", town.Office(person), known, person.LeadId, rng)
                : Origin.Reported(provider, known, "asylblg-5b", rng),
        };
        if (engagement.StartedOn is { } start)
        {
            participation.Start(start, confirmed: true);
        }
        else
        {
            participation.Wait(engagement.NotStartedReason);
        }

        if (engagement.EndedOn is { } end)
        {
            participation.Finish(end, engagement.Result!, engagement.Percent, engagement.DropOutReason);
        }

        town.Rows.Add(participation);
    }
}
