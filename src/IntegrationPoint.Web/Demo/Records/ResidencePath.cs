using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>The asylum procedure of a household: one path, so that a family decides and waits together.</summary>
public sealed record ResidencePath(DateOnly AppliedOn, DateOnly? HeardOn, DateOnly? DecidedOn, string? Outcome, DateOnly? AppealedOn, DateOnly? Left)
{
    private static readonly DateOnly Today = TradeDay.DemoDay;

    public static ResidencePath For(Home home, DateOnly? left, Rng rng)
    {
        var path = Drawn(home, left, rng);
        if (home.Members.Find(m => m.Cast is not null)?.Cast is { } cast)
        {
            path = path with { AppliedOn = cast.AppliedOn ?? path.AppliedOn, DecidedOn = path.DecidedOn is null ? null : cast.DecidedOn ?? path.DecidedOn };
            path = path with { HeardOn = path.HeardOn > path.AppliedOn && !(path.HeardOn >= path.DecidedOn) ? path.HeardOn : null };
        }

        return path;
    }

    private static ResidencePath Drawn(Home home, DateOnly? left, Rng rng)
    {
        var latest = Today.AddDays(-4);
        // In 2015 people waited months until they could file at all.
        var wait = home.Wave < 2 ? rng.Between(5, 40) : home.Wave < 4 ? rng.Between(25, 130) : rng.Between(30, 120);
        var applied = Later(Earlier(home.ArrivedOn.AddDays(wait), latest), home.ArrivedOn.AddDays(1));
        switch (home.Paper)
        {
            case PaperKind.Arrival:
                return new ResidencePath(latest, null, null, null, null, left);
            case PaperKind.Gestattung:
                var heard = applied.AddDays(rng.Between(60, 240));
                return new ResidencePath(applied, heard < latest ? heard : null, null, null, null, left);
        }

        var hearing = Later(Earlier(applied.AddDays(rng.Between(20, 160)), latest.AddDays(-12)), applied);
        var recognised = home.Paper == PaperKind.Recognised;
        var decided = recognised
            ? Later(hearing.AddDays(1), Today.AddDays(-rng.Between(4, 45)))
            : Later(Earlier(hearing.AddDays(rng.Between(10, 120)), latest.AddDays(-2)), hearing.AddDays(1));
        var outcome = recognised ? (rng.Permille(820) ? "refugee" : "subsidiary") : home.Nation.Group == "balkan" && rng.Permille(650) ? "rejected-unfounded" : rng.Permille(140) ? "dublin" : "rejected";
        var appealed = !recognised && rng.Permille(450) ? Earlier(decided.AddDays(rng.Between(5, 14)), Today) : (DateOnly?)null;
        return new ResidencePath(applied, hearing, decided, outcome, appealed, left);
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
