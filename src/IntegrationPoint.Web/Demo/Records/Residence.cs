using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes the residence papers: the one of today, valid on the key date, and the ones before it.</summary>
public sealed class Residence(TownContext town)
{
    private static readonly DateOnly FirstCertificates = new(2016, 2, 8);
    private static readonly DateOnly Today = TradeDay.DemoDay;

    public void Write(Living living, ResidencePath path)
    {
        var rng = town.For(living, "papers");
        var (arrived, kind) = (living.ArrivedOn, living.Home.Paper);
        if (kind == PaperKind.Arrival)
        {
            Arrival(living, rng, path.Left);
            return;
        }

        var applied = path.AppliedOn;
        Paper(living, PaperTypes.Buema, arrived, applied.AddDays(-1), "forbidden", rng);
        var turned = path.DecidedOn;
        if (kind == PaperKind.Gestattung)
        {
            var (from, to) = Current(living, applied, 182);
            Earlier(living, PaperTypes.Aufenthaltsgestattung, applied, from, rng);
            Paper(living, PaperTypes.Aufenthaltsgestattung, from, to, WorkNote(living, applied), rng);
            return;
        }

        var decided = turned!.Value;
        Paper(living, PaperTypes.Aufenthaltsgestattung, applied, decided.AddDays(-1), "with-permission", rng);
        var (current, until) = Current(living, decided, kind switch { PaperKind.Duldung => 91, PaperKind.Permit => 365, _ => 1095 });
        var type = kind switch
        {
            PaperKind.Duldung => PaperTypes.Duldung,
            PaperKind.Permit => living.Home.ArrivedOn.DayNumber % 3 == 0 ? PaperTypes.ResidencePermit254 : PaperTypes.ResidencePermit255,
            _ => path.Outcome == "subsidiary" ? PaperTypes.ResidencePermitSubsidiary : PaperTypes.ResidencePermitRefugee,
        };
        Earlier(living, type, decided, current, rng);
        Paper(living, type, current, until, kind switch { PaperKind.Recognised => "allowed", _ => "with-permission" }, rng);
    }

    private void Arrival(Living living, Rng rng, DateOnly? left)
    {
        if (left is { } day)
        {
            Paper(living, PaperTypes.Buema, living.ArrivedOn, day.AddDays(30), "forbidden", rng);
            return;
        }

        var (from, to) = Current(living, living.ArrivedOn, 120);
        Earlier(living, PaperTypes.Buema, living.ArrivedOn, from, rng);
        Paper(living, from >= FirstCertificates ? PaperTypes.ArrivalCertificate : PaperTypes.Buema, from, to, "forbidden", rng);
    }

    /// <summary>The span of the last prolongation, which covers the key date.</summary>
    private static (DateOnly From, DateOnly To) Current(Living living, DateOnly since, int days)
    {
        if (living.Home.Members.Find(m => m.Cast is not null)?.Cast is { } cast && cast.Paper == living.Home.Paper)
        {
            var begin = cast.PaperUntil.AddDays(-days);
            return (begin > since && begin <= Today ? begin : since, cast.PaperUntil);
        }

        var from = since;
        while (from.AddDays(days) <= Today)
        {
            from = from.AddDays(days - 3);
        }

        return (from, from.AddDays(days));
    }

    private void Earlier(Living living, string type, DateOnly since, DateOnly until, Rng rng)
    {
        if (until > since)
        {
            Paper(living, type, since, until.AddDays(-1), "with-permission", rng);
        }
    }

    private static string WorkNote(Living living, DateOnly applied) =>
        living.Home.Nation.Group == "balkan" || applied.AddMonths(3) > Today ? "forbidden" : "with-permission";

    private void Paper(Living living, string type, DateOnly from, DateOnly to, string note, Rng rng)
    {
        if (to < from)
        {
            return;
        }

        var issuer = town.Bodies[Bodies.ImmigrationOffice];
        var seen = from.AddDays(rng.Between(0, 5));
        seen = seen > Today ? Today : seen;
        var number = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(char)('A' + rng.Next(26))}99{rng.Next(10_000_000):0000000}");
        living.PaperNumbers.Add(number);
        town.Rows.Add(Made(new ResidencePaper
        {
            Id = town.Rows.Id<ResidencePaper>(),
            PersonId = living.Id,
            Type = type,
            IssuerId = issuer,
            Number = number,
            From = from,
            WorkNote = note,
            SeenOn = seen,
            Provenance = Origin.Paper(issuer, seen, null, rng),
        }, to));
    }

    private static ResidencePaper Made(ResidencePaper paper, DateOnly to)
    {
        paper.Prolong(to);
        return paper;
    }
}
