using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes the benefit of the social office and the responsible body with its paragraph.</summary>
public sealed class Benefits(TownContext town)
{
    private static readonly string[] Ends = ["moved", "moved", "left-country", "left-country", "other"];

    public void Write(Living living, DateOnly? left)
    {
        var rng = town.For(living, "benefit");
        var office = town.Office(living);
        var from = living.ArrivedOn;
        var began = "arrival";
        // A short own income in between: the same person, two periods.
        if (left is null && !living.Light && living.Plan.OfWorkingAge && from < new DateOnly(2015, 3, 1) && rng.Permille(90))
        {
            var pause = from.AddDays(rng.Between(150, 250));
            Period(living, office, from, pause, began, "work", rng);
            began = "income-lost";
            from = pause.AddDays(rng.Between(40, 120));
        }

        Period(living, office, from, left, began, left is null ? null : town.Rng.Split("left", living.HomeId).Pick(Ends), rng);
        Duty(living, office, left, rng);
    }

    private void Period(Living living, int office, DateOnly from, DateOnly? to, string began, string? reason, Rng rng)
    {
        var period = new BenefitPeriod
        {
            Id = town.Rows.Id<BenefitPeriod>(),
            PersonId = living.Id,
            Regime = Regimes.Asylblg,
            BodyId = office,
            From = from,
            Provenance = Origin.Register(office, from, rng),
        };
        period.Because(began);
        if (to is { } last)
        {
            period.End(last, reason!);
        }

        town.Rows.Add(period);
    }

    private void Duty(Living living, int office, DateOnly? left, Rng rng)
    {
        var by = living.LeadId is { } lead && town.Staff.All[lead - 1].BodyId == office ? lead : town.Staff.All.First(u => u.BodyId == office && u.Role == Security.Roles.Caseworker).Id;
        var source = Origin.Of("derived", "dsg-nrw-3", office, living.ArrivedOn.AddDays(rng.Between(0, 3)), by, rng);
        var duty = new DutyAssignment
        {
            Id = town.Rows.Id<DutyAssignment>(),
            PersonId = living.Id,
            BodyId = office,
            Regime = Regimes.Asylblg,
            Reason = living.Home.Paper switch { Population.PaperKind.Duldung => "Geduldet und der Gemeinde zugewiesen", Population.PaperKind.Recognised => "Anerkannt; bis zum Wechsel zum Jobcenter bleibt das Sozialamt zuständig", _ => "Im Asylverfahren und der Gemeinde zugewiesen" },
            Norm = living.Home.Paper switch { Population.PaperKind.Duldung => "§ 1 Abs. 1 Nr. 4, § 10 AsylbLG", Population.PaperKind.Permit => "§ 1 Abs. 1 Nr. 3, § 10 AsylbLG", Population.PaperKind.Recognised => "§ 1 Abs. 3, § 10 AsylbLG", _ => "§ 1 Abs. 1 Nr. 1, § 10 AsylbLG" },
            From = living.ArrivedOn,
            RuleVersion = "2016-03",
            Provenance = source,
        };
        duty.Confirm(by, source.RecordedAt.AddMinutes(rng.Between(2, 240)));
        if (left is { } last)
        {
            duty.End(last);
        }

        town.Rows.Add(duty);
    }
}
