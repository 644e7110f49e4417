namespace IntegrationPoint.Domain.Figures;

/// <summary>Every indicator of the board and of the report. Scope of each: persons whose responsible body is the chosen one.</summary>
public static class Indicators
{
    public static readonly Indicator Stock = new("stock", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Benefit, new Measure.Cell(Population.Stock))
    {
        Breakdowns = [Dimension.Nationality, Dimension.Sex, Dimension.Age, Dimension.Paper, Dimension.Accommodation, Dimension.TargetGroup],
    };

    public static readonly Indicator Households = new("households", FigureUnit.Household, FigureTime.KeyDate, DataGroup.Benefit, new Measure.Cell(Population.Households))
    {
        Breakdowns = [Dimension.Size],
    };

    public static readonly Indicator HighProspect = new("high-prospect", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Residence,
        new Measure.Cell(Population.Stock, Dimension.TargetGroupByAge, TargetGroup.HighProspect + "*" + Rollup.Yes))
    {
        Footnote = "figures.high-prospect.note",
    };

    public static readonly Indicator PaperEnds = new("paper-ends", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Residence,
        new Measure.Cell(Population.Stock, Dimension.PaperSoon, Rollup.Soon))
    {
        Breakdowns = [Dimension.PaperEnd],
    };

    public static readonly Indicator Arrivals = new("arrivals", FigureUnit.Event, FigureTime.Period, DataGroup.Identity, new Measure.Cell(Population.Arrivals))
    {
        Breakdowns = [Dimension.Month, Dimension.Sex, Dimension.Now],
        Footnote = "figures.arrivals.note",
    };

    public static readonly Indicator ArrivalsInStock = new("arrivals-in-stock", FigureUnit.Event, FigureTime.Period, DataGroup.Benefit,
        new Measure.Cell(Population.Arrivals, Dimension.Now, "in-stock"));

    public static readonly Indicator Leavers = new("leavers", FigureUnit.Event, FigureTime.Period, DataGroup.Benefit, new Measure.Cell(Population.Leavers))
    {
        Breakdowns = [Dimension.Reason],
    };

    public static readonly Indicator Adults = new("adults", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Plan, new Measure.Cell(Population.Adults))
    {
        Breakdowns = [Dimension.Sex],
    };

    public static readonly Indicator Idle = new("idle", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Plan, new Measure.Cell(Population.Adults, Dimension.Activity, Rollup.Idle))
    {
        Breakdowns = [Dimension.Idle, Dimension.IdleBySex],
        Footnote = "figures.idle.note",
    };

    public static readonly Indicator IdleDays = new("idle-days", FigureUnit.Day, FigureTime.KeyDate, DataGroup.Plan, new Measure.Middle(Population.Adults));

    public static readonly Indicator ContactsOverdue = new("contacts-overdue", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Plan,
        new Measure.Cell(Population.Adults, Dimension.ContactDue, "..-1"));

    public static readonly Indicator FirstInterviewDays = new("first-interview-days", FigureUnit.Day, FigureTime.Period, DataGroup.Plan, new Measure.Middle(Population.Newcomers));

    public static readonly Indicator FirstInterviewOpen = new("first-interview-open", FigureUnit.Person, FigureTime.Period, DataGroup.Plan,
        new Measure.Cell(Population.Newcomers, Dimension.Stage, "open"));

    public static readonly Indicator CourseEntitled = new("course-entitled", FigureUnit.Person, FigureTime.Period, DataGroup.Plan, new Measure.Cell(Population.Entitled))
    {
        Breakdowns = [Dimension.Sex, Dimension.Stage, Dimension.Reason],
    };

    public static readonly Indicator CourseRegistered = new("course-registered", FigureUnit.Person, FigureTime.Period, DataGroup.Plan,
        new Measure.Cell(Population.Entitled, Dimension.Registration, Rollup.Yes));

    public static readonly Indicator CourseStarted = new("course-started", FigureUnit.Person, FigureTime.Period, DataGroup.Plan,
        new Measure.Cell(Population.Entitled, Dimension.Start, Rollup.Yes));

    public static readonly Indicator CourseLeak = new("course-leak", FigureUnit.Percent, FigureTime.Period, DataGroup.Plan,
        new Measure.Share(Population.Entitled, Dimension.InTime, Rollup.No, [Rollup.Yes, Rollup.No]));

    public static readonly Indicator NoShows = new("no-shows", FigureUnit.Percent, FigureTime.Period, DataGroup.Plan,
        new Measure.Share(Population.Appointments, Dimension.Result, Rollup.NoShow, []))
    {
        Breakdowns = [Dimension.Result, Dimension.Reason],
    };

    public static readonly Indicator Load = new("load", FigureUnit.Case, FigureTime.KeyDate, DataGroup.Plan, new Measure.Ratio(Population.LedCases, Population.Capacity, 100));

    public static readonly IReadOnlyList<Indicator> All =
    [
        Stock, Households, HighProspect, PaperEnds, Arrivals, ArrivalsInStock, Leavers, Adults, Idle, IdleDays, ContactsOverdue,
        FirstInterviewDays, FirstInterviewOpen, CourseEntitled, CourseRegistered, CourseStarted, CourseLeak, NoShows, Load,
    ];
}
