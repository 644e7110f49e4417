using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.History;
using IntegrationPoint.Web.Demo.Profile;
using IntegrationPoint.Web.Demo.Showpieces;
using Meeting = IntegrationPoint.Web.Demo.History.Meeting;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes the case of an adult: its state from what happened, the clock from the events, the horizon as a caseworker would see it.</summary>
public sealed class Files(TownContext town, Script script)
{
    /// <summary>Agreed between the offices: somebody speaks with the person at least every six weeks.</summary>
    private const int DaysBetweenContacts = 42;

    private static readonly DateOnly Today = TradeDay.DemoDay;
    private static readonly ILookup<string, (string Horizon, int Weight, string Reasons)> Horizons = DemoLists.Rows("horizons")
        .ToLookup(r => r[0], r => (r[1], int.Parse(r[2], System.Globalization.CultureInfo.InvariantCulture), string.Join(';', r[3..])), StringComparer.Ordinal);

    private readonly Cases cases = new(town);

    public void Write(Outlook outlook, List<Meeting> meetings, DateOnly? interviewed, Rng rng)
    {
        var person = outlook.Portrait.Person;
        var state = script.Of(person, "state").FirstOrDefault()?[2] ?? State(outlook, interviewed, rng);
        var file = cases.New(person, state, Cases.OpenedOn(person, rng), rng);
        file.IdleFrom(ActivityClock.IdleSince(person.ArrivedOn, Spans(outlook, meetings), Today));
        if (script.Of(person, "due").FirstOrDefault() is { } due)
        {
            file.ContactBy(Script.Day(due[2]));
        }
        else if (person.LeadId is not null)
        {
            file.ContactBy(Due(meetings, file.OpenedOn, rng));
        }

        if (script.Of(person, "horizon").FirstOrDefault() is { } told)
        {
            file.See(told[3], string.Join(';', told[4..]), person.LeadId!.Value, Script.Day(told[2]));
        }
        else if (interviewed is { } day && person.LeadId is { } lead && rng.Permille(860))
        {
            var possible = Horizons[outlook.Portrait.Story.ToString()].ToList();
            var (horizon, _, reasons) = possible[rng.Weighted([.. possible.Select(h => h.Weight)])];
            file.See(horizon, reasons, lead, meetings.Where(m => m.Kept && m.On >= day).Select(m => m.On).DefaultIfEmpty(day).Max());
        }

        town.Rows.Add(file);
    }

    private static IEnumerable<ActivityClock.Span> Spans(Outlook outlook, List<Meeting> meetings) =>
        meetings.Where(m => m.Useful).Select(m => new ActivityClock.Span(m.On, m.On))
            .Concat(outlook.Engagements.Where(e => e.StartedOn is not null).Select(e => new ActivityClock.Span(e.StartedOn!.Value, e.EndedOn)));

    /// <summary>The planned appointment, else six weeks after the last word; where that has passed, most were called meanwhile.</summary>
    private static DateOnly Due(List<Meeting> meetings, DateOnly opened, Rng rng)
    {
        if (meetings.Find(m => m.Result is null) is { } planned)
        {
            return planned.On;
        }

        var last = meetings.Where(m => m.Kept || m.Result == "reached").Select(m => m.On).Append(opened).Max();
        var due = last.AddDays(DaysBetweenContacts);
        if (due >= Today || rng.Permille(110))
        {
            return due;
        }

        var call = Workdays.OnOrBefore(Today.AddDays(-rng.Between(2, 38)));
        call = call <= last ? Workdays.OnOrAfter(last.AddDays(1)) : call;
        meetings.Add(new Meeting("phone", "Nachfrage, wie es geht", call, "reached") { Minutes = rng.Between(3, 12) });
        return call.AddDays(DaysBetweenContacts);
    }

    private static string State(Outlook outlook, DateOnly? interviewed, Rng rng)
    {
        if (outlook.Running is { } running)
        {
            var since = outlook.Engagements.Find(e => e.StartedOn is not null && e.EndedOn is null)?.StartedOn ?? Today;
            return running.Group switch
            {
                "course" or "measure" => CaseStates.Active,
                "community" => CaseStates.Bridging,
                _ when running.Measure == "internship" => CaseStates.Bridging,
                _ => since > Today.AddDays(-42) ? CaseStates.Placed : CaseStates.Stabilising,
            };
        }

        if (interviewed is null)
        {
            return outlook.NeverActive ? CaseStates.Arrived : rng.Permille(500) ? CaseStates.FirstContact : CaseStates.DutyClarified;
        }

        if (outlook.IdleSince < Today.AddDays(-250) && rng.Permille(200))
        {
            return "lost-contact";
        }

        return outlook.Portrait.Story switch
        {
            Story.NeedsCareFirst when rng.Permille(260) => "paused",
            Story.PastWork => CaseStates.Interviewed,
            Story.DuldungWithFirm => rng.Weighted([30, 20, 20, 12, 12]) switch { 0 => CaseStates.Planned, 1 => CaseStates.Assessed, 2 => CaseStates.ReadyToPlace, 3 => CaseStates.Proposed, _ => CaseStates.PermitPending },
            _ => rng.Weighted((ReadOnlySpan<int>)(outlook.Ended is null ? [5, 2, 3] : [3, 2, 5])) switch { 0 => CaseStates.Interviewed, 1 => CaseStates.Assessed, _ => CaseStates.Planned },
        };
    }
}
