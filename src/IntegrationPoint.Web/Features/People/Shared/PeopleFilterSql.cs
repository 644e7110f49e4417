using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.Shared;

public sealed partial record PeopleFilter
{
    /// <summary>The filter as a predicate of the database. Records merged into another never match.</summary>
    /// <param name="people">Whom the viewer may know; the filter only narrows.</param>
    /// <param name="today">The day of the trade; dated parts hold on <see cref="On"/>.</param>
    /// <param name="useful">What counts as an activity, for idle times of a past key date.</param>
    /// <param name="walked">Many match, and their order is walked: each person met is asked, no part begins with rows of its own.</param>
    /// <param name="numbers">What a typed number is compared with; without them no number finds anybody.</param>
    public IQueryable<Person> Apply(AppDb db, IQueryable<Person> people, DateOnly today, UsefulActivity useful, bool walked = false, Func<OpenNumbers>? numbers = null)
    {
        var on = On ?? today;
        people = people.Where(p => p.MergedIntoId == null);
        people = Text is null ? people : PersonSearch.Narrow(db, people, SearchText.Parse(Text, today), numbers);
        people = ByAge(ByPerson(db, people, on), on);
        people = AsksAboutFile && !States.Contains(CaseStates.Closed) ? Living(people, on) : people;
        people = Idle is null ? people : CountedIdle(people, on);
        people = AsksForCase ? ByCase(db, people, today, useful, walked) : people;
        people = ByPaper(db, people, on, walked);
        people = ByDutyAndBenefit(db, people, on);
        people = ByArrival(db, people, on);
        people = ByEvents(db, people, on);
        people = ByGroup(db, people, on);
        return ByGerman(db, people, on);
    }

    /// <summary>Who died is in no stock, waits for nothing and is met by nobody from that day on; the past stays counted.</summary>
    internal static IQueryable<Person> Living(IQueryable<Person> people, DateOnly on) => people.Where(p => p.DeceasedOn == null || p.DeceasedOn > on);

    private IQueryable<Person> ByPerson(AppDb db, IQueryable<Person> people, DateOnly on)
    {
        if (Sexes.Count > 0)
        {
            people = people.Where(p => Sexes.Contains(p.Sex));
        }

        if (Nationalities.Count > 0)
        {
            people = people.Where(p => db.Nationalities.Any(n => n.PersonId == p.Id && Nationalities.Contains(n.Country)
                && (n.From == null || n.From <= on) && (n.To == null || n.To >= on)));
        }

        return Languages.Count == 0 ? people
            : people.Where(p => db.SpokenLanguages.Any(l => l.PersonId == p.Id && l.IsMotherTongue && Languages.Contains(l.Language)));
    }

    private IQueryable<Person> ByAge(IQueryable<Person> people, DateOnly on)
    {
        if (AgeUnknown)
        {
            return people.Where(p => p.BirthDate == null);
        }

        if (Age?.From is { } youngest)
        {
            var bornBy = on.AddYears(-youngest);
            people = people.Where(p => p.BirthDate <= bornBy);
        }

        if (Age?.To is { } oldest)
        {
            var bornAfter = on.AddYears(-oldest - 1);
            people = people.Where(p => p.BirthDate > bornAfter);
        }

        return people;
    }

    private IQueryable<Person> ByCase(AppDb db, IQueryable<Person> people, DateOnly today, UsefulActivity useful, bool walked)
    {
        if (Sites.Contains(None))
        {
            return people.Where(p => !OpenCases.On(db, On ?? today, today).Any(c => c.PersonId == p.Id));
        }

        var cases = Cases(db, today, useful);
        // Few cases are due or led by one person: the list starts from them instead of asking everybody. Led by nobody is half the town.
        return !walked && (ContactDue is not null || (Leads.Count > 0 && !Leads.Contains(None))) ? people.Where(p => cases.Select(c => c.PersonId).Contains(p.Id)) : people.Where(p => cases.Any(c => c.PersonId == p.Id));
    }

    /// <summary>The cases that the case parts of the filter mean; every open case without such a part.</summary>
    public IQueryable<Case> Cases(AppDb db, DateOnly today, UsefulActivity useful)
    {
        var on = On ?? today;
        var cases = States.Contains(CaseStates.Closed) ? db.Cases : OpenCases.On(db, on, today);
        if (States.Count > 0)
        {
            cases = cases.Where(c => States.Contains(c.State));
        }

        if (Sites.Count > 0)
        {
            var sites = db.Sites.Where(s => Sites.Contains(s.Code)).Select(s => s.Id);
            cases = cases.Where(c => sites.Contains(c.SiteId));
        }

        if (Leads.Count > 0)
        {
            var leads = db.Users.Where(u => Leads.Contains(u.Key)).Select(u => (int?)u.Id);
            cases = !Leads.Contains(None) ? cases.Where(c => leads.Contains(c.LeadId))
                : Leads.Count == 1 ? cases.Where(c => c.LeadId == null)
                : cases.Where(c => c.LeadId == null || leads.Contains(c.LeadId));
        }

        if (Horizons.Count > 0)
        {
            var open = Horizons.Contains(None);
            cases = cases.Where(c => (open && c.Horizon == null) || Horizons.Contains(c.Horizon!));
        }

        return ByDue(ByIdle(db, cases, on, today, useful), on);
    }

    private IQueryable<Case> ByDue(IQueryable<Case> cases, DateOnly on)
    {
        if (ContactDue is not { } due)
        {
            return cases;
        }

        var (from, to) = Days(on, due);
        return cases.Where(c => c.NextContactDue >= from && c.NextContactDue <= to);
    }

    private static (DateOnly From, DateOnly To) Days(DateOnly on, WholeRange days) => (
        days.From is { } from ? on.AddDays(from) : DateOnly.MinValue,
        days.To is { } to ? on.AddDays(to) : DateOnly.MaxValue);
}
