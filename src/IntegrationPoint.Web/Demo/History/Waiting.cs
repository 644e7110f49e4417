using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Profile;

namespace IntegrationPoint.Web.Demo.History;

/// <summary>Deals who is active and how long the others have waited: a hump at nine to sixteen weeks, when the autumn's arrivals had their last appointment.</summary>
public static class Waiting
{
    /// <summary>People waiting 0 to 4, 5 to 8 ... 33 to 36, and 37 weeks or more, of 2,163 adults of working age.</summary>
    public static readonly IReadOnlyList<int> Weeks = [214, 231, 304, 287, 131, 83, 58, 42, 31, 88];

    private const int WorkingAge = 2163;
    private const int LongestDays = 420;

    /// <summary>Of a hundred courses that ended, so many were left before their end (14.7 % of 2017 took no exam).</summary>
    private const int DropOutPercent = 15;

    public static List<Outlook> Deal(IReadOnlyList<Portrait> adults, Rng rng)
    {
        var outlooks = adults.Where(p => p.Person.Plan.OfWorkingAge).Select(p => new Outlook(p)).ToList();
        var places = Apportion.To(outlooks.Count, [.. Weeks, WorkingAge - Weeks.Sum()]);
        Cast(outlooks, places);
        Run(outlooks, places[^1], rng.Split("running"));
        var waiting = outlooks.Where(o => o.Running is null && o.IdleSince is null).ToList();
        Wait(waiting, places[..^1], rng.Split("waiting"));
        End(waiting, rng.Split("ended"));
        DropOut(waiting, rng.Split("dropped-out"));
        outlooks.AddRange(adults.Where(p => !p.Person.Plan.OfWorkingAge).Select(p => Old(p, rng.Split("old", p.Person.Id))));
        return outlooks;
    }

    /// <summary>Nobody counts the days of people over 64; they had an appointment or none.</summary>
    private static Outlook Old(Portrait portrait, Rng rng)
    {
        var arrived = portrait.Person.ArrivedOn;
        var day = Workdays.OnOrBefore(TradeDay.DemoDay.AddDays(-rng.Between(8, 120)));
        return new Outlook(portrait) { IdleSince = portrait.Person.Cast?.IdleSince ?? (day > arrived.AddDays(12) ? day : arrived) };
    }

    /// <summary>First day of waiting of a class on the key date, as days before it.</summary>
    private static (int Least, int Most) Days(int band) => band switch
    {
        0 => (1, 28),
        9 => (253, LongestDays),
        _ => ((band * 28) + 1, (band + 1) * 28),
    };

    /// <summary>People of the stories keep the place their story gives them.</summary>
    private static void Cast(List<Outlook> outlooks, int[] places)
    {
        foreach (var outlook in outlooks.Where(o => o.Portrait.Person.Cast is not null))
        {
            var cast = outlook.Portrait.Person.Cast!;
            if (cast.Running is { } measure)
            {
                outlook.Running = Activity.Of(measure);
                places[^1]--;
            }
            else
            {
                outlook.IdleSince = cast.IdleSince;
                var days = TradeDay.DemoDay.DayNumber - cast.IdleSince!.Value.DayNumber;
                places[Math.Min(9, (Math.Max(1, days) - 1) / 28)]--;
            }
        }
    }

    private static void Run(List<Outlook> outlooks, int count, Rng rng)
    {
        var free = outlooks.Where(o => o.Running is null && o.IdleSince is null).ToList();
        var shares = Apportion.To(count, [.. Activity.All.Select(a => a.Running)]);
        // What few can do is dealt first.
        foreach (var i in Enumerable.Range(0, shares.Length).OrderBy(i => free.Count(o => Chance(Activity.All[i], o) > 0)).ToList())
        {
            var activity = Activity.All[i];
            var chosen = Lot.Draw(free, shares[i], o => Chance(activity, o), rng).ToHashSet();
            foreach (var outlook in chosen)
            {
                outlook.Running = activity;
            }

            free.RemoveAll(chosen.Contains);
        }
    }

    private static int Chance(Activity activity, Outlook o) =>
        o.Portrait.Person.ArrivedOn.AddDays(50) > activity.Until ? 0 : activity.Fits(o.Portrait) * (o.Portrait.Interviewed ? 4 : 1);

    private static void Wait(List<Outlook> waiting, int[] places, Rng rng)
    {
        var quota = new Quota(places);
        Span<int> favour = stackalloc int[places.Length];
        rng.Shuffle(waiting);
        foreach (var outlook in waiting.OrderByDescending(o => Earliest(o).DayNumber))
        {
            var longest = TradeDay.DemoDay.DayNumber - Earliest(outlook).DayNumber;
            for (var band = 0; band < places.Length; band++)
            {
                favour[band] = Days(band).Least > longest ? 0 : 1;
            }

            outlook.IdleSince = Day(outlook, quota.Draw(rng, favour), longest, rng);
        }
    }

    private static DateOnly Day(Outlook outlook, int band, int longest, Rng rng)
    {
        var (least, most) = Days(band);
        var arrived = outlook.Portrait.Person.ArrivedOn;
        var sinceArrival = TradeDay.DemoDay.DayNumber - arrived.DayNumber;
        if (!outlook.Portrait.Interviewed && sinceArrival >= least && sinceArrival <= most && rng.Permille(700))
        {
            return arrived;
        }

        most = Math.Min(most, longest);
        var day = TradeDay.DemoDay.AddDays(-rng.Between(Math.Min(least, most), most));
        return Workdays.Within(day, TradeDay.DemoDay.AddDays(-most), TradeDay.DemoDay.AddDays(-least));
    }

    /// <summary>The first day that can have been the last activity: of those who had their interview, not before it.</summary>
    private static DateOnly Earliest(Outlook o) => o.Portrait.Person.ArrivedOn.AddDays(o.Portrait.Interviewed ? 12 : 0);

    /// <summary>Some wait since a course or a task ended, the others since a kept appointment.</summary>
    private static void End(List<Outlook> waiting, Rng rng)
    {
        var free = waiting.Where(o => !o.NeverActive && o.IdleSince!.Value.DayNumber - o.Portrait.Person.ArrivedOn.DayNumber > 60).ToList();
        foreach (var activity in Activity.All.Where(a => a.Ended > 0))
        {
            var possible = free.Where(o => Possible(activity, o)).ToList();
            var count = Math.Min(possible.Count(o => activity.Fits(o.Portrait) > 0), Apportion.Of(waiting.Count, activity.Ended, Weeks.Sum()));
            var chosen = Lot.Draw(possible, count, o => activity.Fits(o.Portrait), rng).ToHashSet();
            foreach (var outlook in chosen)
            {
                outlook.Ended = activity;
            }

            free.RemoveAll(chosen.Contains);
        }
    }

    private static void DropOut(List<Outlook> waiting, Rng rng)
    {
        var courses = waiting.Where(o => o.Ended is { Group: "course" }).ToList();
        // Nobody has been here long enough to have come to the end of an integration course.
        var dropped = courses.Where(o => o.Ended!.IsIntegrationCourse).ToList();
        dropped.AddRange(Lot.Draw(courses.Except(dropped).ToList(), Math.Max(0, Apportion.Of(courses.Count, DropOutPercent, 100) - dropped.Count), _ => 1, rng));
        dropped.ForEach(o => o.DroppedOut = true);
    }

    private static bool Possible(Activity activity, Outlook o)
    {
        var days = activity.IsIntegrationCourse ? 40 : activity.Days.Least;
        var start = o.IdleSince!.Value.AddDays(-days);
        return start >= activity.Since && start >= o.Portrait.Person.ArrivedOn.AddDays(25) && start.AddDays(-60) <= activity.Until;
    }
}
