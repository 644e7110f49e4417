using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.History;

/// <summary>Rights to an integration course that have not become a start: the leak between entitlement and first lesson.</summary>
public static class CourseLeak
{
    private const int Stuck = 74;
    private const int Fresh = 70;
    private const int Waiting = 1469;

    public static void Add(IReadOnlyList<Outlook> outlooks, Rng rng)
    {
        var idle = outlooks.Where(o => o.Running is null && o.Ended is not { IsIntegrationCourse: true } && o.Portrait.Interviewed && o.Portrait.Person.Cast is null && Course(o) is not null).ToList();
        var all = outlooks.Count(o => o.Running is null);
        var stuck = Lot.Draw(idle.Where(o => o.Portrait.Person.ArrivedOn < new DateOnly(2015, 11, 20)).ToList(), Apportion.Of(all, Stuck, Waiting), _ => 1, rng);
        foreach (var outlook in stuck)
        {
            var entitled = Workdays.OnOrAfter(new DateOnly(2015, 10, 26).AddDays(rng.Permille(400) ? rng.Next(60) : rng.Between(70, 92)));
            entitled = entitled <= outlook.Portrait.Person.ArrivedOn ? outlook.Portrait.Person.ArrivedOn.AddDays(12) : entitled;
            var registered = rng.Permille(480);
            outlook.Engagements.Add(Open(outlook, entitled, rng) with
            {
                RegisteredOn = registered ? Workdays.OnOrAfter(entitled.AddDays(rng.Between(8, 40))) : null,
                NotStartedReason = outlook.Portrait.LacksChildcare ? "no-childcare" : rng.Weighted([126, 45, 44, 38, 8]) switch { 0 => "no-place", 1 => "postponed", 2 => null, 3 => "letter-not-understood", _ => "course-not-held" },
            });
        }

        foreach (var outlook in Lot.Draw(idle.Except(stuck).ToList(), Apportion.Of(all, Fresh, Waiting), _ => 1, rng))
        {
            var entitled = Workdays.OnOrBefore(TradeDay.DemoDay.AddDays(-rng.Between(2, 52)));
            entitled = entitled <= outlook.Portrait.Person.ArrivedOn ? outlook.Portrait.Person.ArrivedOn.AddDays(1) : entitled;
            var registered = Workdays.OnOrAfter(entitled.AddDays(rng.Between(4, 20)));
            outlook.Engagements.Add(Open(outlook, entitled, rng) with { RegisteredOn = registered <= TradeDay.DemoDay && rng.Permille(550) ? registered : null });
        }
    }

    private static Engagement Open(Outlook outlook, DateOnly entitled, Rng rng)
    {
        var course = Course(outlook)!;
        return new Engagement(course, rng.Pick(course.Providers)) { EntitledOn = entitled };
    }

    private static Activity? Course(Outlook outlook) => Activity.All.Where(a => a.IsIntegrationCourse).FirstOrDefault(a => a.Fits(outlook.Portrait) > 0);
}
