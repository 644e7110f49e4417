using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes the steps of the asylum procedure of a household.</summary>
public sealed class AsylumStages(TownContext town)
{
    public void Write(Living living, ResidencePath path)
    {
        var rng = town.For(living, "asylum");
        Stage(living, "request", null, living.ArrivedOn, rng);
        if (living.Home.Paper == Population.PaperKind.Arrival)
        {
            return;
        }

        Stage(living, "application", path.DecidedOn is null ? "pending" : null, path.AppliedOn, rng);
        Stage(living, "hearing", null, path.HeardOn, rng);
        Stage(living, "decision", path.Outcome, path.DecidedOn, rng);
        Stage(living, "appeal", "appeal-pending", path.AppealedOn, rng);
    }

    private void Stage(Living living, string stage, string? outcome, DateOnly? on, Rng rng)
    {
        if (on is { } day)
        {
            town.Rows.Add(new AsylumStage
            {
                Id = town.Rows.Id<AsylumStage>(),
                PersonId = living.Id,
                Stage = stage,
                Outcome = outcome,
                On = day,
                Provenance = Origin.Reported(town.Bodies[Bodies.ImmigrationOffice], day, "aufenthg-90-3", rng),
            });
        }
    }
}
