using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The parts that ask for events: what happened in a span of days, as a figure counts it.</summary>
public sealed partial record PeopleFilter
{
    /// <summary>Codes of list <c>country</c> under which a person is counted (<see cref="CountedNationality"/>), or none.</summary>
    public IReadOnlyList<string> CountedAs { get; init; } = [];

    /// <summary>Bodies that took duty when the person arrived or later; they need not be responsible any more.</summary>
    public IReadOnlyList<string> ArrivedTo { get; init; } = [];

    /// <summary>A running benefit ended in these days and none of the same kind from the same body went on.</summary>
    public DayRange? Left { get; init; }

    /// <summary>Codes of list <c>benefit-end-reason</c>, or none where nobody wrote one.</summary>
    public IReadOnlyList<string> LeftBecause { get; init; } = [];

    /// <summary>An entitlement to an integration course in these days; of several the latest counts.</summary>
    public DayRange? Entitled { get; init; }

    /// <summary>How far that entitlement came by the key date: <see cref="CourseRights.Stages"/>.</summary>
    public string? Course { get; init; }

    /// <summary>Codes of list <c>not-started-reason</c>.</summary>
    public IReadOnlyList<string> Hindered { get; init; } = [];

    /// <summary>An appointment in these days.</summary>
    public DayRange? Met { get; init; }

    /// <summary>Codes of list <c>contact-result</c>, or none while nothing is recorded.</summary>
    public IReadOnlyList<string> Results { get; init; } = [];

    /// <summary>Codes of list <c>no-show-reason</c>; unknown also where nobody wrote one.</summary>
    public IReadOnlyList<string> NoShow { get; init; } = [];

    /// <summary>Codes of list <c>interpreter</c>.</summary>
    public IReadOnlyList<string> Interpreters { get; init; } = [];

    /// <summary>Whether the first interview was held by the key date: held or none.</summary>
    public string? Interview { get; init; }

    public const string Held = "held";

    /// <summary>There is an open case at all.</summary>
    public bool Cased { get; init; }

    private bool AsksForEvents => Entitled is not null || Met is not null || Interview is not null;

    private IQueryable<Person> ByEvents(AppDb db, IQueryable<Person> people, DateOnly on)
    {
        people = ByCountedNationality(db, ByLeaving(db, people), on);
        if (Entitled is { } days)
        {
            var rights = CourseRights.Of(CourseRights.Latest(db, days.From ?? DateOnly.MinValue, days.To ?? DateOnly.MaxValue), Course, Hindered, on);
            people = people.Where(p => rights.Any(r => r.PersonId == p.Id));
        }

        if (Met is { } met)
        {
            var contacts = Appointments(db, met);
            people = met.From >= on ? Living(people, on) : people;
            people = people.Where(p => contacts.Any(c => c.PersonId == p.Id));
        }

        if (Interview is null)
        {
            return people;
        }

        var held = FirstInterviews.Held(db, on);
        return Interview == Held ? people.Where(p => held.Any(c => c.PersonId == p.Id)) : people.Where(p => !held.Any(c => c.PersonId == p.Id));
    }

    private IQueryable<Person> ByCountedNationality(AppDb db, IQueryable<Person> people, DateOnly on)
    {
        if (CountedAs.Count == 0)
        {
            return people;
        }

        var (held, counted) = (CountedNationality.Held(db, on), CountedNationality.Of(db, on));
        return CountedAs.Contains(None)
            ? people.Where(p => !held.Any(n => n.PersonId == p.Id) || counted.Any(n => n.PersonId == p.Id && CountedAs.Contains(n.Country)))
            : people.Where(p => counted.Any(n => n.PersonId == p.Id && CountedAs.Contains(n.Country)));
    }

    private IQueryable<Contact> Appointments(AppDb db, DayRange met)
    {
        var (from, to) = (met.From ?? DateOnly.MinValue, met.To ?? DateOnly.MaxValue);
        var contacts = db.Contacts.Where(c => c.Kind == ContactKinds.Appointment && c.On >= from && c.On <= to);
        var open = Results.Contains(None);
        contacts = Results.Count == 0 ? contacts : contacts.Where(c => Results.Contains(c.Result!) || (open && c.Result == null));
        contacts = Interpreters.Count == 0 ? contacts : contacts.Where(c => Interpreters.Contains(c.Interpreter!));
        var unknown = NoShow.Contains(CourseRights.UnknownReason);
        return NoShow.Count == 0 ? contacts : contacts.Where(c => c.Result == ContactResults.NoShow
            && (NoShow.Contains(c.NoShowReason!) || (unknown && c.NoShowReason == null)));
    }

    private IQueryable<Person> ByLeaving(AppDb db, IQueryable<Person> people)
    {
        if (Left is not { } left)
        {
            return people;
        }

        var ended = BenefitEnds.Between(db, left.From ?? DateOnly.MinValue, left.To ?? DateOnly.MaxValue);
        ended = Payers.Count == 0 ? ended : ended.Where(b => db.Organisations.Any(o => o.Id == b.BodyId && Payers.Contains(o.Key)));
        var unknown = LeftBecause.Contains(None);
        ended = LeftBecause.Count == 0 ? ended : ended.Where(b => LeftBecause.Contains(b.EndReason!) || (unknown && b.EndReason == null));
        return people.Where(p => ended.Any(b => b.PersonId == p.Id));
    }
}
