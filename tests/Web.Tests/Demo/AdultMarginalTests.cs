using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>Section 8 of the plan, counted in the built database: what the adults bring and what stands in their way.</summary>
public sealed class AdultMarginalTests(SharedApp app)
{
    /// <summary>73 % gave an answer about schooling.</summary>
    private const int Answered = 1595;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task There_are_two_thousand_one_hundred_and_eighty_six_adults_of_whom_twenty_three_are_past_working_age()
    {
        await using var db = app.Db();
        var old = Census.Today.AddYears(-65);

        Assert.Equal(2186, await Census.Adults(db).CountAsync(Ct));
        Assert.Equal(23, await Census.Adults(db).CountAsync(p => p.BirthDate <= old, Ct));
    }

    [Theory]
    [InlineData(17.8, "university-degree", "university-started"), InlineData(20.4, "upper-secondary"), InlineData(31.5, "lower-secondary"), InlineData(22.5, "primary"), InlineData(7.0, "none")]
    public async Task Each_school_level_has_its_share_of_those_who_answered(double percent, params string[] levels)
    {
        await using var db = app.Db();
        var people = await Census.Adults(db).CountAsync(p => db.Education.Any(e => e.PersonId == p.Id && levels.Contains(e.Level)), Ct);

        Assert.InRange(people, (Answered * percent / 100) - 1, (Answered * percent / 100) + 1);
    }

    [Fact]
    public async Task Every_adult_has_one_answer_about_school_and_more_than_a_quarter_of_them_is_unknown()
    {
        await using var db = app.Db();

        Assert.Equal(2186, await Census.Adults(db).CountAsync(p => db.Education.Count(e => e.PersonId == p.Id) == 1, Ct));
        Assert.Equal(2186 - Answered + 13, await Census.Adults(db).CountAsync(p => db.Education.Any(e => e.PersonId == p.Id && e.Level == "unknown"), Ct));
    }

    [Theory]
    [InlineData("AF", 27.2, "none"), InlineData("AF", 27.0, "primary"), InlineData("IR", 35.2, "university-degree", "university-started")]
    public async Task Afghanistan_and_Iran_have_their_own_shares(string country, double percent, params string[] levels)
    {
        await using var db = app.Db();
        var own = Census.Adults(db).Where(p => db.Nationalities.Any(n => n.PersonId == p.Id && n.Country == country) && db.Contacts.Any(c => c.PersonId == p.Id && c.Topic == "first-interview" && (c.Result == "attended" || c.Result == "late")));
        var people = await own.CountAsync(Ct);
        var share = await own.CountAsync(p => db.Education.Any(e => e.PersonId == p.Id && levels.Contains(e.Level)), Ct);

        Assert.InRange(share, (people * percent / 100) - 1, (people * percent / 100) + 1);
    }

    [Fact]
    public async Task Thirty_five_percent_of_those_with_a_degree_have_the_original_at_hand()
    {
        await using var db = app.Db();
        var degrees = db.Education.Where(e => e.Level == "university-degree");
        var all = await degrees.CountAsync(Ct);

        Assert.InRange(await degrees.CountAsync(e => e.Paper == "original", Ct), (all * 0.35) - 1, (all * 0.35) + 1);
    }

    [Fact]
    public async Task Two_thirds_had_worked_of_the_men_most_of_the_women_a_third()
    {
        await using var db = app.Db();
        var worked = Census.Adults(db).Where(p => db.WorkExperience.Any(w => w.PersonId == p.Id));
        var men = 100.0 * await worked.CountAsync(p => p.Sex == "male", Ct) / await Census.Adults(db).CountAsync(p => p.Sex == "male", Ct);
        var women = 100.0 * await worked.CountAsync(p => p.Sex == "female", Ct) / await Census.Adults(db).CountAsync(p => p.Sex == "female", Ct);

        Assert.Equal(1457, await worked.CountAsync(Ct));
        Assert.InRange(men, 72, 82);
        Assert.InRange(women, 32, 38);
    }

    [Theory]
    [InlineData("craft", 12.8), InlineData("helper", 10.2), InlineData("services", 9.3)]
    public async Task The_last_job_of_those_who_had_worked_was_in_its_field(string field, double percent)
    {
        await using var db = app.Db();
        var people = await LastJobs(db).CountAsync(w => w.Field == field, Ct);

        Assert.InRange(people, (1457 * percent / 100) - 1, (1457 * percent / 100) + 1);
    }

    [Fact]
    public async Task Half_of_the_last_jobs_were_informal_or_self_employed()
    {
        await using var db = app.Db();

        Assert.InRange(await LastJobs(db).CountAsync(w => w.Form == "informal" || w.Form == "self-employed", Ct), 700, 750);
    }

    [Theory]
    [InlineData("A0", 1530), InlineData("A1", 393), InlineData("A2", 175), InlineData("B1", 66), InlineData("B2+", 22)]
    public async Task Each_level_of_German_has_its_share(string level, int people)
    {
        await using var db = app.Db();
        string[] levels = level == "B2+" ? ["B2", "C1", "C2"] : [level];

        Assert.Equal(people, await Census.Adults(db).CountAsync(p => levels.Contains(
            db.LanguageSkills.Where(s => s.PersonId == p.Id && s.Language == "de").OrderByDescending(s => s.On).Select(s => s.Speaking).First()), Ct));
    }

    [Fact]
    public async Task One_point_eight_percent_spoke_German_when_they_came()
    {
        await using var db = app.Db();
        var fromHome = await Census.Adults(db).CountAsync(p => db.LanguageSkills.Where(s => s.PersonId == p.Id && s.Language == "de").OrderBy(s => s.On).Select(s => s.Speaking).First() != "A0"
            && db.LanguageSkills.Count(s => s.PersonId == p.Id && s.Language == "de") > 1, Ct);

        Assert.InRange(fromHome, 39, 43);
    }

    [Fact]
    public async Task Twenty_eight_percent_speak_English()
    {
        await using var db = app.Db();

        Assert.Equal(612, await Census.Adults(db).CountAsync(p => db.SpokenLanguages.Any(l => l.PersonId == p.Id && l.Language == "en"), Ct));
    }

    [Theory]
    [InlineData(547, "none", "primary"), InlineData(765, "second-script"), InlineData(874, "latin")]
    public async Task A_quarter_needs_to_learn_to_read_and_a_third_learns_a_second_script(int people, params string[] literacy)
    {
        await using var db = app.Db();

        Assert.Equal(people, await Census.Adults(db).CountAsync(p => literacy.Contains(p.Literacy!), Ct));
    }

    [Fact]
    public async Task Four_of_five_mothers_of_small_children_lack_childcare()
    {
        await using var db = app.Db();
        var small = Census.Today.AddYears(-6);
        var mothers = Census.Adults(db).Where(p => p.Sex == "female" && db.HouseholdMembers.Any(m => m.PersonId == p.Id && (m.Relation == "head" || m.Relation == "spouse")
            && db.HouseholdMembers.Any(c => c.HouseholdId == m.HouseholdId && c.Relation == "child" && db.Persons.Any(child => child.Id == c.PersonId && child.BirthDate > small))));
        var all = await mothers.CountAsync(Ct);

        Assert.InRange(all, 180, 280);
        Assert.Equal((int)((0.8 * all) + 0.5), await mothers.CountAsync(p => db.Barriers.Any(b => b.PersonId == p.Id && b.Code == "childcare"), Ct));
        Assert.Equal((int)((0.8 * all) + 0.5), await db.Barriers.CountAsync(b => b.Code == "childcare", Ct));
    }

    [Fact]
    public async Task Fifteen_percent_wish_a_clarification_of_their_health_and_no_diagnosis_is_written_anywhere()
    {
        await using var db = app.Db();
        string[] diagnoses = ["Depress", "Trauma", "PTBS", "Diagnose", "Psych"];

        Assert.Equal(328, await db.Barriers.CountAsync(b => b.Code == "health-clarification", Ct));
        Assert.DoesNotContain(await db.Notes.Select(n => n.Text).Distinct().ToListAsync(Ct), text => diagnoses.Any(d => text.Contains(d, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Forty_eight_point_seven_percent_are_married_and_many_of_their_spouses_are_abroad()
    {
        await using var db = app.Db();
        var together = await Census.Adults(db).CountAsync(p => db.HouseholdMembers.Any(m => m.PersonId == p.Id && (m.Relation == "spouse"
            || (m.Relation == "head" && db.HouseholdMembers.Any(s => s.HouseholdId == m.HouseholdId && s.Relation == "spouse")))), Ct);
        var apart = await db.Barriers.CountAsync(b => b.Code == "family-worry", Ct);

        Assert.Equal(590, together);
        Assert.Equal(1065, together + apart);
    }

    private static IQueryable<Domain.Profile.WorkExperience> LastJobs(AppDb db) => db.WorkExperience.Where(w => w.Id == db.WorkExperience.Where(x => x.PersonId == w.PersonId).Min(x => x.Id));
}
