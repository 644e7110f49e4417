using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Profile;

namespace IntegrationPoint.Web.Demo.History;

/// <summary>The contacts of one adult from the arrival to the key date, so that the wait begins on the day it must.</summary>
public sealed class Diary(Portrait portrait, DateOnly? idleSince, bool endsWithCourse, Rng rng)
{
    private static readonly DateOnly Today = TradeDay.DemoDay;
    private static readonly DateOnly FirstWeeks = new(2015, 9, 10);
    private static readonly string[] Topics =
        ["Folgegespräch", "Folgegespräch", "Aktionsplan", "Kompetenzgespräch", "Kurs und Anmeldung", "Papiere und Post", "Wohnung", "Praktikum und Betriebe", "Zeugnisse und Anerkennung", "Familie und Kinderbetreuung"];

    private static readonly string[] Early = ["Papiere und Post", "Unterkunft und Alltag", "Anmeldung zum Deutschkurs", "Krankenkasse und Arzt"];
    private static readonly string[] Reasons = ["letter-not-understood", "illness", "child", "course-clash", "transport", "fear", "forgot", "work", "wrong-address", "unknown"];

    private readonly List<Meeting> meetings = [];

    private DateOnly Arrived => portrait.Person.ArrivedOn;

    /// <summary>The last day on which a kept appointment may lie.</summary>
    private DateOnly Limit => idleSince ?? Today.AddDays(-1);

    public DateOnly? InterviewedOn { get; private set; }

    public List<Meeting> Write()
    {
        if (Limit > Arrived)
        {
            KeptMeetings();
        }

        Missed();
        After();
        return [.. meetings.OrderBy(m => m.On)];
    }

    private void KeptMeetings()
    {
        var desk = Workdays.OnOrAfter(Arrived.AddDays(rng.Between(1, 6)));
        if (desk < Limit)
        {
            Keep("visit", "Anmeldung am Schalter", desk, rng.Between(5, 20));
        }

        if (portrait.Interviewed)
        {
            Interview(desk);
        }

        var last = meetings.Count > 0 ? meetings[^1].On : Arrived;
        if (idleSince is { } end && !endsWithCourse && last < end)
        {
            Keep(rng.Permille(120) ? "home-visit" : "appointment", rng.Pick(portrait.Interviewed ? Topics : Early), end, rng.Between(20, 50));
        }
    }

    private void Interview(DateOnly desk)
    {
        var day = Arrived.AddDays(rng.Between(18, portrait.Person.Home.Wave < 4 ? 110 : 52));
        if (day < FirstWeeks && Limit > FirstWeeks && rng.Permille(700))
        {
            day = FirstWeeks.AddDays(rng.Next(100));
        }

        // Who waits since a kept appointment and had no other: that was the interview.
        day = day <= desk ? desk.AddDays(1) : day;
        var latest = endsWithCourse ? Workdays.OnOrBefore(Limit.AddDays(-1)) : Limit;
        day = day >= latest ? latest : Workdays.Within(day, desk.AddDays(1), latest);
        InterviewedOn = day;
        Keep("appointment", ContactTopics.FirstInterview, day, rng.Between(35, 60));
        for (var next = day.AddDays(rng.Between(26, 64)); next < Limit.AddDays(-9); next = next.AddDays(rng.Between(26, 64)))
        {
            Keep(rng.Permille(80) ? "group" : "appointment", rng.Pick(Topics), Workdays.Within(next, next.AddDays(-3), next.AddDays(3)), rng.Between(15, 45));
        }
    }

    private void Keep(string kind, string topic, DateOnly on, int minutes) =>
        meetings.Add(new Meeting(kind, topic, on, rng.Permille(60) ? "late" : "attended") { Minutes = minutes });

    /// <summary>Before kept appointments lie some that were not: 18 % of all nobody came.</summary>
    private void Missed()
    {
        foreach (var kept in meetings.Where(m => m.Kind == "appointment").ToList())
        {
            if (rng.Permille(226) && kept.On.AddDays(-9) > Arrived.AddDays(3))
            {
                Miss(kept.Topic, Workdays.OnOrBefore(kept.On.AddDays(-rng.Between(6, 9))));
            }
        }
    }

    /// <summary>After the last kept appointment: letters, calls, and appointments that failed. None of them ends the wait.</summary>
    private void After()
    {
        var since = meetings.Where(m => m.Kept).Select(m => m.On).DefaultIfEmpty(Arrived).Max();
        if (idleSince is { } idle && idle > since)
        {
            since = idle;
        }

        for (var day = since.AddDays(rng.Between(16, 40)); day < Today.AddDays(-1); day = day.AddDays(rng.Between(24, 48)))
        {
            var on = Workdays.OnOrBefore(day);
            switch (rng.Weighted([30, 34, idleSince is null ? 0 : 16]))
            {
                case 0:
                    meetings.Add(new Meeting("letter", portrait.Interviewed ? "Einladung zum Gespräch" : "Einladung zum Erstgespräch", on, "sent"));
                    break;
                case 1:
                    meetings.Add(new Meeting("phone", rng.Permille(500) ? "Nachfrage, wie es geht" : "Papiere und Post", on, rng.Permille(780) ? "reached" : "not-reached") { Minutes = rng.Between(3, 12) });
                    break;
                default:
                    Miss(portrait.Interviewed ? rng.Pick(Topics) : ContactTopics.FirstInterview, on);
                    break;
            }
        }
    }

    private void Miss(string topic, DateOnly on)
    {
        var result = rng.Weighted([72, 14, 8, 6]) switch { 0 => "no-show", 1 => "excused", 2 => "moved", _ => "interpreter-missing" };
        if (result == "interpreter-missing" && portrait.Speaks("B1"))
        {
            result = "excused";
        }

        meetings.Add(new Meeting("appointment", topic, on, result)
        {
            Reason = result != "no-show" ? null : portrait.LacksChildcare && rng.Permille(400) ? "child" : Reasons[rng.Weighted([26, 14, 8, 8, 10, 6, 14, 4, 5, 9])],
            Interpreter = result == "interpreter-missing" ? "missing" : null,
        });
    }
}
