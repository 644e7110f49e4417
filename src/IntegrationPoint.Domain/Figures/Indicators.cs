namespace IntegrationPoint.Domain.Figures;

/// <summary>Every indicator of the board and of the report. Scope of each: persons whose responsible body is the chosen one.</summary>
public static class Indicators
{
    public static readonly Indicator Stock = new("stock", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Benefit);

    public static readonly Indicator Households = new("households", FigureUnit.Household, FigureTime.KeyDate, DataGroup.Benefit);

    public static readonly Indicator HighProspect = new("high-prospect", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Residence) { Footnote = "figures.high-prospect.note" };

    public static readonly Indicator PaperEnds = new("paper-ends", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Residence);

    public static readonly Indicator Arrivals = new("arrivals", FigureUnit.Event, FigureTime.Period, DataGroup.Identity) { Footnote = "figures.arrivals.note" };

    public static readonly Indicator ArrivalsInStock = new("arrivals-in-stock", FigureUnit.Event, FigureTime.Period, DataGroup.Benefit);

    public static readonly Indicator Leavers = new("leavers", FigureUnit.Event, FigureTime.Period, DataGroup.Benefit);

    public static readonly Indicator Adults = new("adults", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Plan);

    public static readonly Indicator Idle = new("idle", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Plan) { Footnote = "figures.idle.note" };

    public static readonly Indicator IdleDays = new("idle-days", FigureUnit.Day, FigureTime.KeyDate, DataGroup.Plan);

    public static readonly Indicator ContactsOverdue = new("contacts-overdue", FigureUnit.Person, FigureTime.KeyDate, DataGroup.Plan);

    public static readonly Indicator FirstInterviewDays = new("first-interview-days", FigureUnit.Day, FigureTime.Period, DataGroup.Plan);

    public static readonly Indicator FirstInterviewOpen = new("first-interview-open", FigureUnit.Person, FigureTime.Period, DataGroup.Plan);

    public static readonly Indicator CourseEntitled = new("course-entitled", FigureUnit.Person, FigureTime.Period, DataGroup.Plan);

    public static readonly Indicator CourseRegistered = new("course-registered", FigureUnit.Person, FigureTime.Period, DataGroup.Plan);

    public static readonly Indicator CourseStarted = new("course-started", FigureUnit.Person, FigureTime.Period, DataGroup.Plan);

    public static readonly Indicator CourseLeak = new("course-leak", FigureUnit.Percent, FigureTime.Period, DataGroup.Plan);

    public static readonly Indicator NoShows = new("no-shows", FigureUnit.Percent, FigureTime.Period, DataGroup.Plan);

    public static readonly Indicator Load = new("load", FigureUnit.Case, FigureTime.KeyDate, DataGroup.Plan);

    public static readonly IReadOnlyList<Indicator> All =
    [
        Stock, Households, HighProspect, PaperEnds, Arrivals, ArrivalsInStock, Leavers, Adults, Idle, IdleDays, ContactsOverdue,
        FirstInterviewDays, FirstInterviewOpen, CourseEntitled, CourseRegistered, CourseStarted, CourseLeak, NoShows, Load,
    ];
}
