using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>Bodies, sites and staff of the town, and how the cases lie with them.</summary>
public sealed class StaffTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_role_has_somebody_who_signs_in_with_one_click_and_no_password()
    {
        await using var db = app.Db();
        var users = await db.Users.ToListAsync(Ct);

        Assert.Equal(Roles.All.Order(), users.Where(u => u.Demo).Select(u => u.Role).Distinct().Order());
        Assert.All(users, u => Assert.Null(u.PasswordHash));
        Assert.All(users, u => Assert.EndsWith("@example.org", u.Email, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md", @"\| (\w+ \w+) \| sits on the council's committee", "committee-member")]
    [InlineData("docs/tour.md", @"\*\*(\w+ \w+)\*\* \(committee\)", "committee-member")]
    [InlineData("docs/tour.md", @"\*\*(\w+ \w+)\*\* \(volunteer\)", "volunteer")]
    public async Task Whom_the_papers_name_is_who_they_say(string paper, string pattern, string role)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Root(), paper), Ct);
        var name = System.Text.RegularExpressions.Regex.Match(text, pattern, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        await using var db = app.Db();

        Assert.Equal(role, await db.Users.Where(u => u.DisplayName == name).Select(u => u.Role).SingleAsync(Ct));

        static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
    }

    [Theory]
    [InlineData("miriam.kessels", "coordinator", "aachen-fb50", null), InlineData("jana.offermann", "caseworker", "aachen-fb50", "aachen")]
    [InlineData("torsten.breuer", "caseworker", "agentur-aachen-dueren", "aachen"), InlineData("ute.hansen", "chamber-advisor", "hwk-aachen", null)]
    [InlineData("wilma.schaaf", "volunteer", "verein-nebenan", null)]
    public async Task The_people_everybody_knows_sit_where_they_belong(string login, string role, string body, string? site)
    {
        await using var db = app.Db();
        var user = await db.Users.SingleAsync(u => u.UserName == login, Ct);

        Assert.Equal(role, user.Role);
        Assert.Equal(body, (await db.Organisations.SingleAsync(o => o.Id == user.BodyId, Ct)).Key);
        Assert.Equal(site, await db.Sites.Where(s => s.Id == user.SiteId).Select(s => s.Code).SingleOrDefaultAsync(Ct));
    }

    [Fact]
    public async Task Four_sites_are_open_and_Eschweiler_is_known_to_close()
    {
        await using var db = app.Db();
        var sites = await db.Sites.OrderBy(s => s.Id).ToListAsync(Ct);

        Assert.Equal(["aachen", "alsdorf", "eschweiler", "simmerath"], sites.Select(s => s.Code));
        Assert.Equal(new DateOnly(2017, 6, 19), sites[2].ValidTo);
        Assert.All(sites, s => Assert.True(s.ValidFrom <= Census.Today));
    }

    [Fact]
    public async Task Caseloads_at_Aachen_lie_near_the_guideline_and_are_lighter_elsewhere()
    {
        await using var db = app.Db();
        var loads = await (from u in db.Users
                           where u.Role == Roles.Caseworker
                           join s in db.Sites on u.SiteId equals s.Id
                           join o in db.Organisations on u.BodyId equals o.Id
                           select new { u.UserName, Site = s.Code, o.Kind, PerPost = 100.0 * db.Cases.Count(c => c.LeadId == u.Id && c.ClosedOn == null) / u.CapacityPercent }).ToListAsync(Ct);

        Assert.All(loads.Where(l => l is { Site: "aachen", Kind: not "jobcenter" }), l => Assert.InRange(l.PerPost, 70, 105));
        Assert.All(loads.Where(l => l.Site != "aachen"), l => Assert.InRange(l.PerPost, 35, 60));
        Assert.Equal(78, await db.Cases.CountAsync(c => c.ClosedOn == null && db.Users.Any(u => u.Id == c.LeadId && u.UserName == "jana.offermann"), Ct));
    }

    [Fact]
    public async Task Every_adult_of_the_city_is_on_exactly_one_list_of_a_caseworker_at_the_own_site()
    {
        await using var db = app.Db();

        Assert.Equal(2186, await Census.Adults(db).CountAsync(p => db.Cases.Count(c => c.PersonId == p.Id && c.ClosedOn == null && c.LeadId != null && db.Users.Any(u => u.Id == c.LeadId && u.SiteId == c.SiteId)) == 1, Ct));
    }
}
