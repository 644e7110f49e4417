using System.Globalization;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>The people behind a cell, as a filter of the list: exactly those who were counted, by the same predicates.</summary>
public sealed class FigureLists(FigureScope scope, ReferenceData reference)
{
    private static readonly WholeRange WorkingAge = new(AgeBand.WorkingAge.From, AgeBand.WorkingAge.To);

    private readonly TargetGroups groups = new(reference.Codes, scope.On);

    private DayRange Period => new(scope.From, scope.To);

    /// <summary>Null where no list can show what was counted: a person list has no posts, no days and of people without a site only the stock.</summary>
    public PeopleFilter? Of(CellName cell) => (cell is { Site: Tally.NoSite, Population: not Population.Stock } ? null : Of(cell.Population, cell.Dimension, cell.Code)) is not { } filter ? null
        : filter with { On = scope.On, Sites = cell.Site switch { "" => [], Tally.NoSite => [PeopleFilter.None], _ => [cell.Site] } };

    /// <summary>One list for several codes of a breakdown, for the line of the others.</summary>
    public PeopleFilter? OfNationalities(IEnumerable<string> codes, string site) => Of(CellName.Total(Population.Stock, site)) is { } stock
        ? stock with { CountedAs = [.. codes.Order(StringComparer.Ordinal)] }
        : null;

    /// <summary>Who has an appointment on a day, and whose still has nobody to interpret.</summary>
    public PeopleFilter OfTalks(DateOnly day, bool withoutInterpreter, string site) => new()
    {
        On = scope.On,
        Bodies = [scope.Body.Key],
        Met = new DayRange(day, day),
        Interpreters = withoutInterpreter ? WeekCount.Missing : [],
        Sites = site.Length == 0 ? [] : [site],
    };

    private PeopleFilter? Of(string population, string dimension, string code) => population switch
    {
        Population.Stock => Stock(dimension, code, new() { Benefits = [Regimes.Asylblg], Payers = [scope.Body.Key] }),
        Population.Households when dimension.Length == 0 => Of(Population.Stock, "", ""),
        Population.Adults => Adults(dimension, code, new() { Bodies = [scope.Body.Key], Age = WorkingAge, Cased = true }),
        Population.Arrivals => Arrivals(dimension, code, new() { Arrived = Period, ArrivedIn = [scope.Body.Municipality!], ArrivedTo = [scope.Body.Key] }),
        Population.Leavers => Leavers(dimension, code, new() { Left = Period, Payers = [scope.Body.Key] }),
        Population.Entitled => Entitled(dimension, code, new() { Entitled = Period, Bodies = [scope.Body.Key] }),
        Population.Appointments => Appointments(dimension, code, new() { Met = Period, Bodies = [scope.Body.Key] }),
        Population.Newcomers => Newcomers(dimension, code, new() { Arrived = Period, ArrivedIn = [scope.Body.Municipality!], Bodies = [scope.Body.Key], Age = WorkingAge, Cased = true }),
        _ => null,
    };

    private PeopleFilter? Stock(string dimension, string code, PeopleFilter all) => dimension switch
    {
        Dimension.All => all,
        Dimension.Sex => all with { Sexes = [code] },
        Dimension.Age when code == AgeBand.Unknown => all with { AgeUnknown = true },
        Dimension.Age => all with { Age = Range(code) },
        Dimension.WorkingAge when code == Rollup.Yes => all with { Age = WorkingAge },
        Dimension.Nationality => all with { CountedAs = [code == StockCount.NoNationality ? PeopleFilter.None : code] },
        Dimension.Paper => all with { Papers = [code] },
        Dimension.PaperEnd when code == PaperEnd.None => all with { Papers = [PeopleFilter.None] },
        Dimension.PaperEnd when code != PaperEnd.Unlimited => all with { PaperExpires = Range(code) },
        Dimension.PaperSoon when code == Rollup.Soon => all with { PaperExpires = new WholeRange(null, PaperEnd.All.Max(e => e.From is null ? null : e.To)) },
        Dimension.TargetGroup => Target(code, all),
        Dimension.TargetGroupByAge when Dimension.Split(code) is { Second: Rollup.Yes } both => Target(both.First, all) is { } target ? target with { Age = WorkingAge } : null,
        _ => null,
    };

    private PeopleFilter? Target(string code, PeopleFilter all) => code switch
    {
        TargetGroup.HighProspect => all with { Papers = groups.Procedure, Group = string.Create(CultureInfo.InvariantCulture, $"{ProspectGroup.High}-{scope.On:yyyy-MM}") },
        TargetGroup.Recognised => all with { Papers = groups.RecognisedPapers },
        TargetGroup.Tolerated => all with { Papers = groups.ToleratedPapers },
        _ => null,
    };

    private static PeopleFilter? Adults(string dimension, string code, PeopleFilter all) => dimension switch
    {
        Dimension.All => all,
        Dimension.Sex => all with { Sexes = [code] },
        Dimension.Idle or Dimension.Activity when code == WaitClass.Active => all with { Active = true },
        Dimension.Idle => all with { Idle = Range(code) },
        Dimension.Activity => all with { Idle = default(WholeRange) },
        Dimension.LongWait when code == Rollup.Over => all with { Idle = new WholeRange(13, null) },
        Dimension.IdleBySex when Dimension.Split(code) is var both => Adults(Dimension.Idle, both.First, all) is { } idle ? idle with { Sexes = [both.Second] } : null,
        Dimension.ContactDue when code == AdultCount.Overdue => all with { ContactDue = new WholeRange(null, -1) },
        Dimension.ContactDue when code == AdultCount.Due => all with { ContactDue = new WholeRange(0, null) },
        _ => null,
    };

    private static PeopleFilter? Arrivals(string dimension, string code, PeopleFilter all) => dimension switch
    {
        Dimension.All => all,
        Dimension.Sex => all with { Sexes = [code] },
        Dimension.Month => DayRange.TryParse(code, out var month) ? all with { Arrived = Within(all.Arrived!.Value, month) } : null,
        Dimension.Now when code == ArrivalCount.InStock => all with { Benefits = [Regimes.Asylblg], Payers = all.ArrivedTo },
        _ => null,
    };

    private static PeopleFilter? Leavers(string dimension, string code, PeopleFilter all) => dimension switch
    {
        Dimension.All => all,
        Dimension.Reason => all with { LeftBecause = [code] },
        _ => null,
    };

    private static PeopleFilter? Entitled(string dimension, string code, PeopleFilter all) => (dimension, code) switch
    {
        (Dimension.All, _) => all,
        (Dimension.Sex, _) => all with { Sexes = [code] },
        (Dimension.Stage, Rollup.NotRegistered) or (Dimension.Registration, Rollup.No) => all with { Course = CourseRights.NotRegistered },
        (Dimension.Registration, Rollup.Yes) => all with { Course = CourseRights.Registered },
        (Dimension.Stage or Dimension.Reason, Rollup.Started) or (Dimension.Start, Rollup.Yes) => all with { Course = CourseRights.Started },
        (Dimension.Start, Rollup.No) => all with { Course = CourseRights.NotStarted },
        (Dimension.Reason, _) => all with { Course = CourseRights.NotStarted, Hindered = [code] },
        _ => null,
    };

    private static PeopleFilter? Appointments(string dimension, string code, PeopleFilter all) => dimension switch
    {
        Dimension.Result => all with { Results = [code] },
        Dimension.Reason => all with { NoShow = [code] },
        _ => null,
    };

    private static PeopleFilter? Newcomers(string dimension, string code, PeopleFilter all) => dimension switch
    {
        Dimension.All => all,
        Dimension.Stage => all with { Interview = code == NewcomerCount.Open ? PeopleFilter.None : PeopleFilter.Held },
        _ => null,
    };

    private static DayRange Within(DayRange period, DayRange month) =>
        new(month.From > period.From ? month.From : period.From, month.To < period.To ? month.To : period.To);

    private static WholeRange Range(string code) => WholeRange.TryParse(code, out var range) ? range : throw new FormatException($"'{code}' is no range.");
}
