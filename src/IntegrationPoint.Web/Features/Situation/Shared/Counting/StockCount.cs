using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Persons in benefit on the key date, in one pass over the record: sex, age, nationality, paper and its end, accommodation, target group.</summary>
public static class StockCount
{
    public const string NoNationality = "none";

    public static IQueryable<Person> People(Count count) =>
        new PeopleFilter { On = count.On, Benefits = [Regimes.Asylblg], Payers = [count.Scope.Body.Key] }.Apply(count.Db, count.Db.Persons, count.Today, count.Useful);

    public static async Task<IEnumerable<Tally>> Run(Count count, CancellationToken ct)
    {
        var (db, day) = (count.Db, count.On);
        var open = OpenCases.On(db, day, count.Today);
        var high = count.Reference.Countries(Domain.Reference.CountryListEntry.HighProspect, day);
        DateOnly[] born = [.. AgeBand.All.Select(b => b.LastBirth(day))];
        DateOnly[] ends = [.. PaperEnd.All.Select(e => e.To is { } to ? day.AddDays(to) : DateOnly.MaxValue)];
        var held = CountedNationality.Held(db, day);
        var papers = db.Papers.Where(x => x.Type != CurrentPaper.Passport && x.From <= day);
        var facts = People(count).OrderBy(p => p.Id).Select(p => new
        {
            p.Sex,
            Age = p.BirthDate == null ? -1
                : p.BirthDate > born[1] ? 0 : p.BirthDate > born[2] ? 1 : p.BirthDate > born[3] ? 2 : p.BirthDate > born[4] ? 3 : p.BirthDate > born[5] ? 4
                : p.BirthDate > born[6] ? 5 : p.BirthDate > born[7] ? 6 : p.BirthDate > born[8] ? 7 : p.BirthDate > born[9] ? 8 : 9,
            Paper = papers.Where(x => x.PersonId == p.Id).OrderByDescending(x => x.From).ThenByDescending(x => x.Id).Select(x => x.Type).FirstOrDefault(),
            PaperTo = papers.Where(x => x.PersonId == p.Id).OrderByDescending(x => x.From).ThenByDescending(x => x.Id).Select(x => x.To).FirstOrDefault(),
            Home = db.Addresses.Where(a => a.PersonId == p.Id && a.From <= day && (a.To == null || a.To >= day)).OrderByDescending(a => a.Id).Select(a => a.Accommodation).FirstOrDefault(),
            Country = held.Where(n => n.PersonId == p.Id).OrderBy(n => n.Id).Select(n => n.Country).FirstOrDefault(),
            High = held.Any(n => n.PersonId == p.Id && high.Contains(n.Country)),
            Site = open.Where(c => c.PersonId == p.Id).Min(c => (int?)c.SiteId),
        }).Take(Count.Everybody);
        var rows = await facts
            .Select(f => new { f.Sex, f.Age, f.Paper, End = f.PaperTo == null ? -1 : f.PaperTo <= ends[0] ? 0 : f.PaperTo <= ends[1] ? 1 : f.PaperTo <= ends[2] ? 2 : f.PaperTo <= ends[3] ? 3 : 4, f.Home, f.Country, f.High, f.Site })
            .GroupBy(f => new { f.Sex, f.Age, f.Paper, f.End, f.Home, f.Country, f.High, f.Site })
            .Select(g => new Row(g.Key.Sex, g.Key.Age, g.Key.Paper, g.Key.End, g.Key.Home, g.Key.Country, g.Key.High, g.Key.Site, g.Count()))
            .ToListAsync(ct);
        var groups = new TargetGroups(count.Reference.Codes, day);
        return Tallies(rows, groups, count.Sites);
    }

    private static IEnumerable<Tally> Tallies(List<Row> rows, TargetGroups groups, SiteNames sites)
    {
        (string Dimension, Func<Row, string> Code)[] by =
        [
            (Dimension.All, _ => ""),
            (Dimension.Sex, r => r.Sex),
            (Dimension.Age, r => r.Age < 0 ? AgeBand.Unknown : AgeBand.All[r.Age].Code),
            (Dimension.Nationality, r => r.Country ?? NoNationality),
            (Dimension.Paper, r => r.Paper ?? PaperEnd.None),
            (Dimension.PaperEnd, r => r.Paper is null ? PaperEnd.None : r.End < 0 ? PaperEnd.Unlimited : PaperEnd.All[r.End].Code),
            (Dimension.Accommodation, r => r.Home ?? "unknown"),
            (Dimension.TargetGroup, r => groups.Of(r.Paper, r.High)),
            (Dimension.TargetGroupByAge, r => $"{groups.Of(r.Paper, r.High)}{Dimension.Cross}{WorkingAge(r.Age)}"),
        ];
        return by.SelectMany(d => Count.Sum(Population.Stock, d.Dimension, rows, d.Code, r => sites[r.Site], r => r.Persons));
    }

    private static string WorkingAge(int band) => band >= 0 && AgeBand.All[band].OfWorkingAge ? Rollup.Yes : Rollup.No;

    private sealed record Row(string Sex, int Age, string? Paper, int End, string? Home, string? Country, bool High, int? Site, int Persons);
}
