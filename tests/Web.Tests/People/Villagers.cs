using System.Globalization;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Tests.People;

/// <summary>A few people of a test's own, each with just the facts the test speaks of.</summary>
internal sealed class Villagers(AppDb db, string prefix)
{
    public static readonly Provenance Told = new() { Source = "told", LegalBasis = "test", OwnerBodyId = 1, RecordedAt = DateTime.UnixEpoch };

    private int count;

    public IQueryable<Person> All => db.Persons.Where(p => p.FileNumber.StartsWith(prefix));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Person Person(string name, string? born = null, string sex = "unknown")
    {
        var person = new Person
        {
            Key = PublicKeys.New(),
            FileNumber = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{++count:0000}"),
            GivenName = name,
            SortName = name,
            BirthPrecision = born is null ? "unknown" : "exact",
            Sex = sex,
            Provenance = Told,
        };
        person.Born(born is null ? null : Day(born), person.BirthPrecision);
        db.Add(person);
        db.SaveChanges();
        return person;
    }

    /// <summary>A person with a name as written on papers, findable by search.</summary>
    public Person Named(string? family, string given, string? ownScript = null, string? language = null, string? born = null, string? phone = null)
    {
        var person = Person(given, born);
        person.Name(family, given, NameFolding.Fold($"{family} {given}"));
        person.WriteInOwnScript(ownScript, language);
        person.Reach(phone, null, null, null, null);
        var facts = new DuplicateCandidate { Names = [.. new[] { person.DisplayName, ownScript }.OfType<string>()], Birth = BirthFact.Of(person.BirthDate, person.BirthPrecision), Phones = [.. new[] { phone }.OfType<string>()] };
        db.AddRange(PersonKeys.Of(facts).Select(key => new SearchKey { PersonId = person.Id, Key = key }));
        db.SaveChanges();
        return person;
    }

    public int SiteId(string code) => db.Sites.Where(s => s.Code == code).Select(s => s.Id).Single();

    public AppUser User(string name) => db.Users.Single(u => u.UserName == name);

    public Organisation Body(string key, string kind = BodyKinds.SocialOffice) =>
        Added(new Organisation { Key = key, Kind = kind, Name = key, ShortName = key, ValidFrom = Day("2000-01-01") });

    public Site Site(string code) => Added(new Site { Code = code, Name = code, Address = code, Municipality = "00000000", ValidFrom = Day("2000-01-01") });

    public Case Case(Person person, int site, string state = CaseStates.Active, string? idleSince = null, int? lead = null, string? due = null)
    {
        var file = new Case { PersonId = person.Id, SiteId = site, State = state, OpenedOn = Day("2015-10-01"), Provenance = Told };
        if (idleSince is null)
        {
            Takes(person, "2015-10-01");
        }

        file.IdleFrom(idleSince is null ? null : Day(idleSince));
        file.Lead(lead);
        file.ContactBy(due is null ? null : Day(due));
        return Added(file);
    }

    public Participation Takes(Person person, string from, string? to = null, string group = "course")
    {
        var course = new Participation { PersonId = person.Id, Measure = "ik-general", Group = group, Title = "test", Provenance = Told };
        course.Start(Day(from), confirmed: true);
        if (to is not null)
        {
            course.Finish(Day(to), "completed", 100, null);
        }

        return Added(course);
    }

    public Participation Entitled(Person person, string on, string? registered = null, string? started = null, bool confirmed = true, string? reason = null)
    {
        var right = new Participation
        {
            PersonId = person.Id,
            Measure = "ik-general",
            Group = "course",
            Title = "test",
            EntitledOn = Day(on),
            Provenance = Told,
            RegisteredOn = registered is null ? null : Day(registered),
        };
        right.Wait(reason);
        if (started is not null)
        {
            right.Start(Day(started), confirmed);
        }

        return Added(right);
    }

    public Contact Meets(Person person, string on, string? result = "attended", string kind = "appointment", string? reason = null, string topic = "test")
    {
        var contact = new Contact { PersonId = person.Id, Kind = kind, Topic = topic, On = Day(on), Provenance = Told };
        if (result is not null)
        {
            contact.Record(result, reason, null);
        }

        return Added(contact);
    }

    public ResidencePaper Paper(Person person, string type, string from, string? to = null)
    {
        var paper = new ResidencePaper { PersonId = person.Id, Type = type, From = Day(from), Provenance = Told };
        if (to is not null)
        {
            paper.Prolong(Day(to));
        }

        return Added(paper);
    }

    public BenefitPeriod Benefit(Person person, string regime, int body, string from, string? to = null)
    {
        var benefit = new BenefitPeriod { PersonId = person.Id, Regime = regime, BodyId = body, From = Day(from), Provenance = Told };
        if (to is not null)
        {
            benefit.End(Day(to), "moved");
        }

        return Added(benefit);
    }

    public DutyAssignment Duty(Person person, string regime, int body, string from, string? to = null)
    {
        var duty = new DutyAssignment { PersonId = person.Id, Regime = regime, BodyId = body, From = Day(from), Reason = "test", Norm = "§ 10 AsylbLG", Provenance = Told };
        if (to is not null)
        {
            duty.End(Day(to));
        }

        return Added(duty);
    }

    public Nationality From(Person person, string country, string? from = null) =>
        Added(new Nationality { PersonId = person.Id, Country = country, From = from is null ? null : Day(from), Provenance = Told });

    public MunicipalMove Arrived(Person person, string on, string municipality = "05334002") =>
        Added(new MunicipalMove { PersonId = person.Id, Kind = MunicipalMove.Arrival, On = Day(on), Municipality = municipality, Provenance = Told });

    public LanguageSkill German(Person person, string level, string on) => Added(new LanguageSkill
    {
        PersonId = person.Id,
        Language = "de",
        Listening = level,
        Reading = level,
        Writing = level,
        Speaking = level,
        Evidence = "tested",
        On = Day(on),
        Provenance = Told,
    });

    public CountryListEntry Listed(string list, string country, string from) =>
        Added(new CountryListEntry { List = list, Country = country, ValidFrom = Day(from), Origin = "test" });

    public T Added<T>(T row)
        where T : class
    {
        db.Add(row);
        db.SaveChanges();
        return row;
    }
}
