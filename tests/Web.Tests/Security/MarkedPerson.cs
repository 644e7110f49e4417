using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>A young person of the city whose every kind of data carries a word that stands nowhere else. All bodies have a reason to know them, some of them a very narrow one.</summary>
internal static class MarkedPerson
{
    public const string Given = "Markvorname";
    public const string Family = "Markfamilie";
    public const string Phone = "0241 5550177";
    public const string File = "IP-MARK-00001";
    public const string Azr = "MAZR88110299";
    public const string Paper = "MPAPIER88112277";
    public const string Customer = "MKUNDE88113300";
    public const string BenefitUnit = "MBG88114411";
    public const string YouthFile = "MJUGEND88115522";
    public const string CityBenefit = "MARKLEISTUNGSTADT";
    public const string JobcenterBenefit = "MARKLEISTUNGJOBCENTER";
    public const string Subject = "MARKFACH";
    public const string Job = "MARKBERUF";
    public const string Wish = "MARKWUNSCH";
    public const string CityBarrier = "MARKHEMMNISSTADT";
    public const string JobcenterBarrier = "MARKHEMMNISJOBCENTER";
    public const string CityNote = "MARKNOTIZSTADT";
    public const string SharedNote = "MARKNOTIZGETEILT";
    public const string YouthNote = "MARKNOTIZJUGEND";
    public const string ImmigrationNote = "MARKNOTIZABH";
    public const string GuideNote = "MARKNOTIZLOTSIN";
    public const string SecondGuide = "zweite.lotsin";
    public const string SecondGuideNote = "MARKNOTIZANDERE";
    public const string Meeting = "MARKTERMIN";
    public const string FormerHome = "MARKGASSE 7";
    public const string MergeReason = "MARKGRUND";

    private static readonly string[] Identity = [Given, Family, Phone, File];
    private static readonly string[] Profile = [Subject, Job, Wish];

    /// <summary>What each persona may see of this person anywhere in the program; everything else must never reach the browser.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["miriam.kessels"] = [.. Identity, CityBenefit],
        ["jana.offermann"] = [.. Identity, Paper, Azr, CityBenefit, .. Profile, CityBarrier, CityNote, SharedNote, Meeting, FormerHome, MergeReason],
        ["torsten.breuer"] = [.. Identity, Paper, Azr, Customer, BenefitUnit, .. Profile, JobcenterBarrier, SharedNote, Meeting, FormerHome, MergeReason],
        ["simone.lindemann"] = [.. Identity, Paper, Azr, Customer, BenefitUnit, JobcenterBenefit, .. Profile, JobcenterBarrier, SharedNote, Meeting, FormerHome, MergeReason],
        ["dorothee.quast"] = [],
        ["holger.wintgens"] = [],
        ["annika.breidenbend"] = [],
        ["selma.yildirim"] = [.. Identity, Paper, YouthFile, .. Profile, YouthNote, Meeting, FormerHome, MergeReason],
        ["ralf.pontzen"] = [.. Identity, Paper, Azr, ImmigrationNote, FormerHome, MergeReason],
        ["claudia.mertes"] = [.. Identity],
        ["ute.hansen"] = [.. Identity, .. Profile],
        ["kai.brandsiepen"] = [Given, Family],
        ["petra.niessen"] = [Given, Family],
        ["wilma.schaaf"] = [Given, GuideNote],
        ["georg.lambertz"] = [],
        ["katharina.voss"] = [File],
        ["bernd.hillen"] = [],
    };

    public static readonly IReadOnlyList<string> All =
    [
        .. Identity, Paper, Azr, Customer, BenefitUnit, YouthFile, CityBenefit, JobcenterBenefit, .. Profile, CityBarrier, JobcenterBarrier,
        CityNote, SharedNote, YouthNote, ImmigrationNote, GuideNote, SecondGuideNote, Meeting, FormerHome, MergeReason,
    ];

    public static async Task<Person> Settle(AppDb db, ReferenceLoader reference)
    {
        var day = TradeDay.DemoDay;
        var users = await db.Users.Where(u => u.Demo).ToDictionaryAsync(u => u.UserName!, u => u);
        int Body(string user) => users[user].BodyId;
        var (city, jobcenter, agency) = (Body("jana.offermann"), Body("simone.lindemann"), Body("torsten.breuer"));
        var source = new Func<int, Provenance>(owner => new Provenance { Source = "told", LegalBasis = "test", OwnerBodyId = owner, RecordedAt = DateTime.UnixEpoch });
        foreach (var code in new[] { CityBarrier, JobcenterBarrier })
        {
            // Ended yesterday: no form offers it as a choice any more, only the record itself still names it.
            var entry = new CodeEntry { List = CodeLists.Barrier, Code = code, ValidFrom = new DateOnly(2000, 1, 1), German = code, English = code, Origin = "test" };
            entry.End(day.AddDays(-1));
            db.Add(entry);
        }

        var person = new Person
        {
            Key = PublicKeys.New(),
            FileNumber = File,
            GivenName = Given,
            SortName = "markfamilie markvorname",
            BirthPrecision = "exact",
            Sex = "female",
            Provenance = source(city),
        };
        person.Name(Family, Given, person.SortName);
        person.Born(new DateOnly(1997, 2, 11), "exact");
        person.Reach(Phone, null, "phone", "ar", true);
        db.Add(person);
        var wilma = users["wilma.schaaf"];
        var second = new AppUser { Key = PublicKeys.New(), UserName = SecondGuide, DisplayName = "Zweite Lotsin", Role = Roles.Volunteer, BodyId = wilma.BodyId, ValidFrom = new DateOnly(2015, 1, 1) };
        db.Add(second);
        await db.SaveChangesAsync();
        var id = person.Id;
        var home = new Address
        {
            PersonId = id,
            Accommodation = "flat",
            Street = FormerHome,
            Postcode = "52062",
            Municipality = "05334002",
            From = day.AddDays(-90),
            Provenance = source(city),
        };
        home.End(day.AddDays(-40));
        var merged = new Person { Key = PublicKeys.New(), FileNumber = "IP-ZWEIT-00001", GivenName = "Zweitakte", SortName = "zweitakte", BirthPrecision = "unknown", Sex = "female", Provenance = source(city) };
        merged.MergeInto(id);
        db.Add(merged);
        await db.SaveChangesAsync();
        db.Add(new PersonMerge { SurvivorId = id, MergedId = merged.Id, At = new DateTime(2016, 3, 1, 9, 0, 0, DateTimeKind.Utc), ById = users["jana.offermann"].Id, Reason = MergeReason, Moved = "{}" });
        var ended = new BenefitPeriod { PersonId = id, Regime = Regimes.Asylblg, BodyId = city, From = day.AddDays(-90), Provenance = source(city) };
        ended.End(day.AddDays(-30), CityBenefit);
        var paid = new BenefitPeriod { PersonId = id, Regime = Regimes.Sgb2, BodyId = jobcenter, From = day.AddDays(-29), Provenance = source(jobcenter) };
        paid.End(day.AddDays(-10), JobcenterBenefit);
        var file = new Case { PersonId = id, SiteId = users["jana.offermann"].SiteId!.Value, State = CaseStates.Active, OpenedOn = day.AddDays(-60), Provenance = source(city) };
        file.Lead(users["jana.offermann"].Id);
        db.AddRange(
            Number("azr", Azr), Number("ba-customer", Customer), Number("benefit-unit", BenefitUnit), Number("youth-file", YouthFile),
            new ResidencePaper { PersonId = id, Type = PaperTypes.Aufenthaltsgestattung, Number = Paper, From = day.AddDays(-60), Provenance = source(city) },
            new DutyAssignment { PersonId = id, BodyId = city, Regime = Regimes.Asylblg, Reason = "test", Norm = "§ 10 AsylbLG", From = day.AddDays(-90), Provenance = source(city) },
            home, ended, paid, file,
            new Education { PersonId = id, Level = "upper-secondary", Subject = Subject, Provenance = source(city) },
            new WorkExperience { PersonId = id, Job = Job, Field = "craft", Evidence = "told", Provenance = source(city) },
            new Wish { PersonId = id, Words = Wish, On = day, Provenance = source(city) },
            new Barrier { PersonId = id, Code = CityBarrier, Severity = "high", Since = day, BodyId = city, Provenance = source(city) },
            new Barrier { PersonId = id, Code = JobcenterBarrier, Severity = "high", Since = day, BodyId = jobcenter, Provenance = source(jobcenter) },
            Note(city, CityNote, shared: false), Note(agency, SharedNote, shared: true),
            Note(wilma.BodyId, GuideNote, shared: false, wilma.Id), Note(wilma.BodyId, SecondGuideNote, shared: false, second.Id),
            Note(Body("selma.yildirim"), YouthNote, shared: false), Note(Body("ralf.pontzen"), ImmigrationNote, shared: false),
            new Contact { PersonId = id, Kind = "appointment", Topic = Meeting, On = day, At = new TimeOnly(9, 0), BodyId = city, ByUserId = users["jana.offermann"].Id, Provenance = source(city) },
            new Participation { PersonId = id, Measure = "integration-course", Group = "course", Title = "Kurs", ProviderId = Body("claudia.mertes"), RegisteredOn = day, Provenance = source(city) },
            new Participation { PersonId = id, Measure = "community-work", Group = "community", Title = "Aufgabe", ProviderId = Body("petra.niessen"), RegisteredOn = day, Provenance = source(city) },
            Consent(Body("ute.hansen"), "Identity Profile"), Consent(Body("kai.brandsiepen"), "Identity"),
            Guide(wilma), Guide(second));
        await db.SaveChangesAsync();
        await reference.Refresh(CancellationToken.None);
        return person;

        // All from the city: who wrote a number down does not open it.
        PersonNumber Number(string kind, string value) => new() { PersonId = id, Kind = kind, Value = value, Provenance = source(city) };
        Involvement Guide(AppUser user) => new() { PersonId = id, BodyId = user.BodyId, UserId = user.Id, Role = "guide", From = day.AddDays(-10), Provenance = source(city) };
        Note Note(int body, string text, bool shared, int? by = null) => new()
        {
            PersonId = id,
            BodyId = body,
            On = day,
            Kind = "fact",
            Text = text,
            Shared = shared,
            Provenance = new Provenance { Source = "told", LegalBasis = "test", OwnerBodyId = body, RecordedAt = DateTime.UnixEpoch, RecordedById = by },
        };
        Consent Consent(int recipient, string groups) => new()
        {
            PersonId = id,
            RecipientId = recipient,
            Purpose = "integration-into-work",
            Groups = groups,
            TextVersion = "1",
            Language = "ar",
            GivenHow = "signed",
            From = day.AddDays(-5),
            Provenance = source(city),
        };
    }
}
