using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;

namespace IntegrationPoint.Web.Demo.History;

/// <summary>Gives each activity its days: entitled, registered, started, ended.</summary>
public static class Engagements
{
    private static readonly DateOnly Today = TradeDay.DemoDay;

    /// <summary>§ 44 Abs. 4 S. 2 AufenthG: people in the procedure with a high prospect of staying, since 24.10.2015.</summary>
    private static readonly DateOnly CourseRight = new(2015, 10, 24);

    public static void Add(Outlook outlook, Rng rng)
    {
        if (outlook.Running is { } running)
        {
            outlook.Engagements.Add(Running(running, outlook, rng));
        }

        if (outlook.Ended is { } ended)
        {
            outlook.Engagements.Add(Past(ended, outlook, outlook.IdleSince!.Value, rng));
        }
    }

    private static Engagement Running(Activity activity, Outlook outlook, Rng rng)
    {
        var first = Later(Earliest(activity, outlook), Today.AddDays(3 - activity.Days.Most));
        var last = activity.Until;
        first = first > last ? last.AddDays(-3) : first;
        var start = Start(first.AddDays(rng.Next(last.DayNumber - first.DayNumber + 1)), first, last);
        return Entitled(new Engagement(activity, rng.Pick(activity.Providers)) { StartedOn = start }, outlook, rng);
    }

    private static Engagement Past(Activity activity, Outlook outlook, DateOnly end, Rng rng)
    {
        var course = activity.Group == "course";
        var dropped = outlook.DroppedOut;
        var first = Later(activity.Since, outlook.Portrait.Person.ArrivedOn.AddDays(14));
        var length = activity.IsIntegrationCourse ? rng.Between(20, 120) : dropped ? rng.Between(8, activity.Days.Least) : rng.Between(activity.Days.Least, activity.Days.Most);
        var start = Later(end.AddDays(-length), first);
        start = start > activity.Until ? activity.Until : start;
        start = start >= end ? end.AddDays(-2) : start;
        return Entitled(new Engagement(activity, rng.Pick(activity.Providers))
        {
            StartedOn = start,
            EndedOn = end,
            Percent = dropped ? rng.Between(28, 70) : rng.Between(74, 100),
            Result = dropped ? "dropped-out" : activity.Measure == "internship" || !course ? "completed" : rng.Permille(300) ? "no-exam" : "completed",
            DropOutReason = dropped ? Reason(outlook, rng) : null,
        }, outlook, rng);
    }

    private static Engagement Entitled(Engagement engagement, Outlook outlook, Rng rng)
    {
        var start = engagement.StartedOn!.Value;
        var arrived = outlook.Portrait.Person.ArrivedOn;
        if (!engagement.Activity.IsIntegrationCourse)
        {
            return engagement.Activity.Group is "course" or "measure" ? engagement with { RegisteredOn = Later(arrived, start.AddDays(-rng.Between(4, 24))) } : engagement;
        }

        var right = outlook.Portrait.Person.Home.Paper is PaperKind.Arrival or PaperKind.Gestattung ? Later(CourseRight, arrived) : arrived;
        var entitled = Later(right, start.AddDays(-(rng.Permille(60) ? rng.Between(60, 95) : rng.Between(14, 54))));
        entitled = entitled > start ? start : entitled;
        var registered = entitled.AddDays((start.DayNumber - entitled.DayNumber) / 2);
        return engagement with { EntitledOn = entitled, RegisteredOn = registered };
    }

    private static DateOnly Earliest(Activity activity, Outlook outlook)
    {
        var arrived = outlook.Portrait.Person.ArrivedOn.AddDays(30);
        return activity.IsIntegrationCourse && outlook.Portrait.Person.Home.Paper is PaperKind.Arrival or PaperKind.Gestattung
            ? Later(arrived, CourseRight.AddDays(12))
            : Later(arrived, activity.Since);
    }

    private static string Reason(Outlook outlook, Rng rng) => outlook.Portrait.LacksChildcare ? "childcare"
        : rng.Weighted([14, 16, 8, 18, 10, 12, 10, 12]) switch { 0 => "found-job", 1 => "too-hard", 2 => "too-easy", 3 => "illness", 4 => "times", 5 => "travel", 6 => "own-words", _ => "unknown" };

    /// <summary>Courses begin on a Monday.</summary>
    private static DateOnly Start(DateOnly day, DateOnly first, DateOnly last)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return monday >= first && monday <= last ? monday : day;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
