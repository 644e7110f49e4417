using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

public sealed partial record PeopleFilter
{
    /// <summary>The language of the country, whose level the filter and the list mean.</summary>
    public const string GermanLanguage = "de";

    private IQueryable<Person> ByPaper(AppDb db, IQueryable<Person> people, DateOnly on, bool walked)
    {
        if (Papers.Count == 0 && PaperExpires is null)
        {
            return people;
        }

        if (Papers.Contains(None))
        {
            return people.Where(p => !db.Papers.Any(x => x.PersonId == p.Id && x.Type != CurrentPaper.Passport && x.From <= on));
        }

        var papers = CurrentPaper.Of(db, on);
        if (Papers.Count > 0)
        {
            papers = papers.Where(x => Papers.Contains(x.Type));
        }

        if (PaperExpires is { } expires)
        {
            var (from, to) = Days(on, expires);
            papers = papers.Where(x => x.To >= from && x.To <= to);
        }

        // Few papers end within days: the list starts from them instead of asking everybody.
        return walked || PaperExpires is null ? people.Where(p => papers.Any(x => x.PersonId == p.Id)) : people.Where(p => papers.Select(x => x.PersonId).Contains(p.Id));
    }

    private IQueryable<Person> ByDutyAndBenefit(AppDb db, IQueryable<Person> people, DateOnly on)
    {
        if (Regimes.Count > 0 || Bodies.Count > 0)
        {
            var duties = db.Duties.Where(d => d.From <= on && (d.To == null || d.To >= on));
            if (Bodies.Contains(None))
            {
                return people.Where(p => !duties.Any(d => d.PersonId == p.Id));
            }

            duties = Regimes.Count == 0 ? duties : duties.Where(d => Regimes.Contains(d.Regime));
            duties = Bodies.Count == 0 ? duties : duties.Where(d => db.Organisations.Any(o => o.Id == d.BodyId && Bodies.Contains(o.Key)));
            people = people.Where(p => duties.Any(d => d.PersonId == p.Id));
        }

        // With an end of benefit the payer is the one who paid until then.
        if (Benefits.Count == 0 && (Payers.Count == 0 || Left is not null))
        {
            return people;
        }

        var benefits = db.Benefits.Where(b => b.From <= on && (b.To == null || b.To >= on));
        if (Benefits.Contains(None))
        {
            return people.Where(p => p.DeceasedOn <= on || !benefits.Any(b => b.PersonId == p.Id));
        }

        benefits = Benefits.Count == 0 ? benefits : benefits.Where(b => Benefits.Contains(b.Regime));
        benefits = Payers.Count == 0 ? benefits : benefits.Where(b => db.Organisations.Any(o => o.Id == b.BodyId && Payers.Contains(o.Key)));
        return Living(people, on).Where(p => benefits.Any(b => b.PersonId == p.Id));
    }

    private IQueryable<Person> ByArrival(AppDb db, IQueryable<Person> people, DateOnly on)
    {
        if (Arrived is null && ArrivedIn.Count == 0 && ArrivedTo.Count == 0)
        {
            return people;
        }

        var (from, to) = (Arrived?.From ?? DateOnly.MinValue, Arrived?.To ?? DateOnly.MaxValue);
        var moves = db.Moves.Where(m => m.Kind == MunicipalMove.Arrival && m.On >= from && m.On <= to);
        moves = ArrivedIn.Count == 0 ? moves : moves.Where(m => ArrivedIn.Contains(m.Municipality));
        moves = ArrivedTo.Count == 0 ? moves : moves.Where(m => db.Duties.Any(d => d.PersonId == m.PersonId && d.From <= on && (d.To == null || (d.To >= m.On && d.To >= d.From))
            && db.Organisations.Any(o => o.Id == d.BodyId && ArrivedTo.Contains(o.Key))));
        return people.Where(p => moves.Any(m => m.PersonId == p.Id));
    }

    private IQueryable<Person> ByGroup(AppDb db, IQueryable<Person> people, DateOnly on)
    {
        if (Group is null || ProspectGroup.Parse(Group) is not { } group)
        {
            return people;
        }

        var (day, lists) = (group.ListDay(on), group.Lists);
        var countries = db.CountryLists.Where(c => lists.Contains(c.List) && c.ValidFrom <= day && (c.ValidTo == null || c.ValidTo >= day)).Select(c => c.Country);
        var held = db.Nationalities.Where(n => (n.From == null || n.From <= on) && (n.To == null || n.To >= on) && countries.Contains(n.Country));
        return group.Kind == ProspectGroup.Other
            ? people.Where(p => !held.Any(n => n.PersonId == p.Id))
            : people.Where(p => held.Any(n => n.PersonId == p.Id));
    }

    private IQueryable<Person> ByGerman(AppDb db, IQueryable<Person> people, DateOnly on)
    {
        if (German.Count == 0)
        {
            return people;
        }

        var entries = db.LanguageSkills.Where(s => s.Language == GermanLanguage && s.On <= on);
        var latest = entries.Where(s => German.Contains(s.Speaking)
            && !entries.Any(later => later.PersonId == s.PersonId && (later.On > s.On || (later.On == s.On && later.Id > s.Id))));
        return German.Contains(None)
            ? people.Where(p => !entries.Any(s => s.PersonId == p.Id) || latest.Any(s => s.PersonId == p.Id))
            : people.Where(p => latest.Any(s => s.PersonId == p.Id));
    }
}
