using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.History;
using IntegrationPoint.Web.Demo.Profile;
using IntegrationPoint.Web.Demo.Showpieces;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes what happened to somebody of the city from the arrival to the key date.</summary>
public sealed class Lives
{
    private readonly TownContext town;
    private readonly Script script = new();
    private readonly Rota rota = new();
    private readonly Profiles profiles;
    private readonly BarrierRecords barriers;
    private readonly ContactRecords contacts;
    private readonly ParticipationRecords participations;
    private readonly Notes notes;
    private readonly Partners partners;
    private readonly ScriptRecords scripted;
    private readonly Files files;

    public Lives(TownContext town)
    {
        this.town = town;
        profiles = new Profiles(town, script);
        barriers = new BarrierRecords(town, script);
        contacts = new ContactRecords(town, rota);
        participations = new ParticipationRecords(town);
        notes = new Notes(town);
        partners = new Partners(town);
        scripted = new ScriptRecords(town, script, partners);
        files = new Files(town, script);
    }

    public void Reserve(IEnumerable<Living> people)
    {
        foreach (var person in people.Where(p => p.Cast is not null && p.LeadId is not null))
        {
            foreach (var meeting in script.Meetings(person, login => town.Staff[login].Id).Where(m => m.At is not null))
            {
                rota.Reserve(meeting.By ?? person.LeadId!.Value, meeting.On, meeting.At!.Value);
            }
        }
    }

    public void Write(Outlook outlook)
    {
        var portrait = outlook.Portrait;
        var rng = town.For(portrait.Person, "life");
        if (script.Has(portrait.Person, "part"))
        {
            outlook.Engagements.Clear();
            outlook.Engagements.AddRange(script.Engagements(portrait.Person));
        }
        else
        {
            Engagements.Add(outlook, rng.Split("engagements"));
        }

        var (meetings, interviewed) = Meetings(outlook, rng);
        files.Write(outlook, meetings, interviewed, rng.Split("file"));
        contacts.Write(portrait.Person, meetings);
        participations.Write(portrait.Person, outlook.Engagements);
        profiles.Write(portrait, interviewed);
        barriers.Write(portrait, interviewed);
        if (portrait.Person.Cast is null)
        {
            notes.Write(portrait, [.. meetings.Where(m => m.Kept).Select(m => m.On)]);
            partners.Write(portrait, interviewed);
        }
        else
        {
            scripted.Write(portrait.Person);
        }
    }

    /// <summary>Young people of sixteen and seventeen: school, and nothing to wait for.</summary>
    /// <returns>Whether the school runs on the key date.</returns>
    public bool WriteSchool(Living person)
    {
        var rng = town.For(person, "school");
        var from = person.ArrivedOn.AddDays(rng.Between(30, 90));
        if (from >= TradeDay.DemoDay.AddDays(-20))
        {
            return false;
        }

        var start = from < new DateOnly(2015, 8, 12) ? new DateOnly(2015, 8, 12) : Workdays.OnOrAfter(from);
        var registered = start.AddDays(-14) < person.ArrivedOn ? person.ArrivedOn : start.AddDays(-14);
        participations.Write(person, [new Engagement(Activity.Of("ifk"), "kolleg-tuchmacherring") { RegisteredOn = registered, StartedOn = start }]);
        return true;
    }

    private (List<Meeting> Meetings, DateOnly? Interviewed) Meetings(Outlook outlook, Rng rng)
    {
        var person = outlook.Portrait.Person;
        if (script.Has(person, "meet"))
        {
            var told = script.Meetings(person, login => town.Staff[login].Id).ToList();
            return (told, told.Find(m => m.Topic == ContactTopics.FirstInterview && m.Kept)?.On);
        }

        var diary = new Diary(outlook.Portrait, outlook.IdleSince, outlook.Ended is not null, rng.Split("diary"));
        var meetings = diary.Write();
        if (Ahead.For(outlook.Portrait, rota, rng.Split("ahead")) is { } next)
        {
            meetings.Add(next);
        }

        return (meetings, diary.InterviewedOn);
    }
}
