using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Demo.Showpieces;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>The people of the stories, whom everybody who shows the town knows by name.</summary>
public sealed class CastTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Karim_is_there_as_drawn()
    {
        await using var db = app.Db();
        var karim = await db.Persons.SingleAsync(p => p.FileNumber == "IP-2015-04417", Ct);
        var file = await db.Cases.SingleAsync(c => c.PersonId == karim.Id, Ct);
        var paper = await db.Papers.Where(p => p.PersonId == karim.Id).OrderByDescending(p => p.From).FirstAsync(Ct);
        var german = await db.LanguageSkills.Where(s => s.PersonId == karim.Id && s.Language == "de").OrderByDescending(s => s.On).FirstAsync(Ct);

        Assert.Equal(("Karim Al-Nasri", "كريم الناصري", new DateOnly(1991, 5, 14)), (karim.DisplayName, karim.OwnScriptName, karim.BirthDate));
        Assert.Equal(("GESTATTUNG", new DateOnly(2016, 7, 18)), (paper.Type, paper.To));
        Assert.Equal(37, ActivityClock.Days(file.IdleSince, Census.Today));
        Assert.Equal(("A2", "A1", new DateOnly(2016, 2, 11)), (german.Speaking, german.Writing, german.On));
        Assert.Equal("6-to-18-months", file.Horizon);
        Assert.Equal(new DateOnly(2015, 10, 8), (await db.Moves.SingleAsync(m => m.PersonId == karim.Id, Ct)).On);
        Assert.Equal(["chamber", "co-worker", "guide"], await db.Involvements.Where(i => i.PersonId == karim.Id).Select(i => i.Role).OrderBy(r => r).ToListAsync(Ct));
        Assert.Contains(await db.Contacts.Where(c => c.PersonId == karim.Id && c.Result == null).ToListAsync(Ct), c => c.On == new DateOnly(2016, 3, 29) && c.At == new TimeOnly(10, 0));
    }

    public static TheoryData<string> Everybody => [.. CastMember.All.Select(c => c.Key)];

    [Theory, MemberData(nameof(Everybody))]
    public async Task Everybody_of_the_stories_has_a_place_that_fits_and_a_full_file(string key)
    {
        await using var db = app.Db();
        var member = CastMember.All.Single(c => c.Key == key);
        var person = await db.Persons.SingleAsync(p => p.GivenName == member.Name.Given && p.FamilyName == member.Name.Family && p.BirthDate == member.BirthDate, Ct);
        var file = await db.Cases.SingleAsync(c => c.PersonId == person.Id, Ct);
        var lead = await db.Users.SingleAsync(u => u.Id == file.LeadId, Ct);

        Assert.Equal(member.Name.Own, person.OwnScriptName);
        Assert.Equal(member.Literacy, person.Literacy);
        Assert.Equal(member.ArrivedOn, (await db.Moves.SingleAsync(m => m.PersonId == person.Id, Ct)).On);
        Assert.Equal(member.PaperUntil, await db.Papers.Where(p => p.PersonId == person.Id).MaxAsync(p => p.To, Ct));
        Assert.Equal(member.IdleSince, file.IdleSince);
        Assert.Equal("jana.offermann", lead.UserName);
        Assert.True(await db.Contacts.CountAsync(c => c.PersonId == person.Id, Ct) >= 2);
        Assert.True(await db.Nationalities.AnyAsync(n => n.PersonId == person.Id && n.Country == member.Nation, Ct));
    }

    [Fact]
    public async Task Janas_day_has_the_appointments_of_the_stories()
    {
        await using var db = app.Db();
        var jana = await db.Users.SingleAsync(u => u.UserName == "jana.offermann", Ct);
        var today = await (from c in db.Contacts
                           join p in db.Persons on c.PersonId equals p.Id
                           where c.ByUserId == jana.Id && c.On == Census.Today && c.Result == null
                           orderby c.At
                           select new { c.At, p.GivenName, p.FamilyName }).ToListAsync(Ct);

        Assert.Contains(today, a => a is { GivenName: "Farid", FamilyName: "Popal" } && a.At == new TimeOnly(8, 0));
        Assert.Contains(today, a => a is { GivenName: "Karim", FamilyName: "Al-Nasri" } && a.At == new TimeOnly(9, 30));
        Assert.Contains(today, a => a is { GivenName: "Samira", FamilyName: "Rahimi" } && a.At == new TimeOnly(10, 30));
        Assert.Contains(today, a => a is { GivenName: "Agron", FamilyName: "Berisha" } && a.At == new TimeOnly(13, 0));
        Assert.Contains(today, a => a is { GivenName: "Tesfalem", FamilyName: "Haile" } && a.At == new TimeOnly(14, 0));
        Assert.Equal(today.Count, today.Select(a => a.At).Distinct().Count());
    }

    [Fact]
    public void Each_of_the_seven_stories_and_the_eighth_has_somebody() =>
        Assert.Equal(8, CastMember.All.Select(c => c.Story).Distinct().Count());
}
