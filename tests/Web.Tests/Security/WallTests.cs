using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static IntegrationPoint.Domain.DataGroup;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Every role and every group of data, asked of the queries that all pages use.</summary>
public sealed class WallTests(MarkedApp app) : IClassFixture<MarkedApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Personas => [.. MarkedPerson.Allowed.Keys];

    [Theory]
    [InlineData("miriam.kessels", "Identity Benefit")]
    [InlineData("jana.offermann", "Identity Residence Benefit Profile Barriers Notes Plan")]
    [InlineData("torsten.breuer", "Identity Residence Profile Barriers Notes Plan")]
    [InlineData("simone.lindemann", "Identity Residence Benefit Profile Barriers Notes Plan")]
    [InlineData("dorothee.quast", null)]
    [InlineData("holger.wintgens", null)]
    [InlineData("annika.breidenbend", null)]
    [InlineData("selma.yildirim", "Identity Residence Profile Barriers Notes Plan")]
    [InlineData("ralf.pontzen", "Identity Residence Notes")]
    [InlineData("claudia.mertes", "Identity Notes")]
    [InlineData("ute.hansen", "Identity Profile Notes")]
    [InlineData("kai.brandsiepen", "")]
    [InlineData("petra.niessen", "")]
    [InlineData("wilma.schaaf", "Notes")]
    [InlineData("georg.lambertz", null)]
    [InlineData("katharina.voss", null)]
    [InlineData("bernd.hillen", null)]
    public async Task A_role_reads_whole_groups_only_where_the_matrix_opens_them(string user, string? groups)
    {
        var (knows, access, inSql) = await app.As(user, async services =>
        {
            var scope = services.GetRequiredService<PersonScope>();
            var open = new List<DataGroup>();
            foreach (var group in Enum.GetValues<DataGroup>())
            {
                if (await scope.Visible(group).AnyAsync(p => p.Id == app.Person.Id, Ct))
                {
                    open.Add(group);
                }
            }

            return (await scope.Visible().AnyAsync(p => p.Id == app.Person.Id, Ct), await scope.Access(app.Person.Id, Ct), open);
        });

        Assert.Equal(groups is not null, knows);
        Assert.Equal((groups ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), inSql.Select(g => g.ToString()));
        Assert.Equal(inSql, Enum.GetValues<DataGroup>().Where(g => access.Reads(g)));
        Assert.All(Enum.GetValues<DataGroup>(), g => Assert.False(access.Writes(g) && !access.Reads(g)));
    }

    [Theory]
    [InlineData("claudia.mertes", Profile, FieldSets.LanguageOnly)]
    [InlineData("claudia.mertes", Residence, FieldSets.CourseRightOnly)]
    [InlineData("claudia.mertes", Benefit, FieldSets.ChildcareOnly)]
    [InlineData("claudia.mertes", Plan, FieldSets.OwnCourse)]
    [InlineData("ute.hansen", Residence, FieldSets.PermitOnly)]
    [InlineData("kai.brandsiepen", Residence, FieldSets.PermitAndDate)]
    [InlineData("petra.niessen", DataGroup.Barriers, FieldSets.AbleToDoTask)]
    [InlineData("petra.niessen", Plan, FieldSets.OwnTask)]
    [InlineData("wilma.schaaf", Plan, FieldSets.SharedSteps)]
    [InlineData("wilma.schaaf", Identity, FieldSets.FirstName)]
    public async Task A_narrow_role_reads_the_named_part_of_a_group_and_no_more(string user, DataGroup group, string fieldSet)
    {
        var (access, part, whole) = await app.As(user, async services =>
        {
            var scope = services.GetRequiredService<PersonScope>();
            return (await scope.Access(app.Person.Id, Ct), await scope.Visible(group, fieldSet).AnyAsync(p => p.Id == app.Person.Id, Ct),
                await scope.Visible(group).AnyAsync(p => p.Id == app.Person.Id, Ct));
        });

        Assert.Equal(fieldSet, access.Limit(group));
        Assert.True(access.Reads(group, fieldSet) && part);
        Assert.False(access.Reads(group) || access.Writes(group) || whole);
    }

    [Fact]
    public void Only_who_plans_with_people_by_the_role_itself_sees_the_whole_circle_around_them()
    {
        var matrix = app.App.Services.GetRequiredService<AccessMatrix>();

        Assert.Equal([Roles.Caseworker, Roles.YouthWorker], Roles.All.Where(role => matrix.Opens(role, Plan, TradeDay.DemoDay)));
    }

    [Theory, MemberData(nameof(Personas))]
    public async Task Rows_behind_walls_show_only_what_the_persona_may_see(string user)
    {
        var seen = await app.As(user, async services =>
        {
            var rows = services.GetRequiredService<RowScope>();
            var access = await services.GetRequiredService<PersonScope>().Access(app.Person.Id, Ct);
            return (string[])
            [
                .. (await rows.Notes(access, 100, Ct)).Select(n => n.Text),
                .. (await rows.Barriers(access, Ct)).Select(b => b.Code),
                .. (await rows.Benefits(access, Ct)).Select(b => b.EndReason!),
                .. (await rows.Wishes(access, Ct)).Select(w => w.Words),
                .. (await rows.Numbers(access, Ct)).Select(n => n.Value),
            ];
        });
        string[] walled =
        [
            MarkedPerson.CityNote, MarkedPerson.SharedNote, MarkedPerson.YouthNote, MarkedPerson.ImmigrationNote, MarkedPerson.CityBarrier,
            MarkedPerson.JobcenterBarrier, MarkedPerson.CityBenefit, MarkedPerson.JobcenterBenefit, MarkedPerson.Wish,
            MarkedPerson.GuideNote, MarkedPerson.SecondGuideNote, MarkedPerson.Azr, MarkedPerson.Customer, MarkedPerson.BenefitUnit, MarkedPerson.YouthFile,
        ];

        Assert.Equal(MarkedPerson.Allowed[user].Intersect(walled).Order(), seen.Order());
    }

    [Fact]
    public async Task A_volunteer_reads_their_own_log_and_not_that_of_another_guide_of_the_same_association()
    {
        var notes = await app.As(MarkedPerson.SecondGuide, async services =>
            await services.GetRequiredService<RowScope>().Notes(await services.GetRequiredService<PersonScope>().Access(app.Person.Id, Ct), 100, Ct));

        Assert.Equal([MarkedPerson.SecondGuideNote], notes.Select(n => n.Text));
    }

    [Theory, MemberData(nameof(Personas))]
    public async Task A_number_leads_to_somebody_only_whom_the_persona_would_read_it_of(string user)
    {
        string[] numbers = [MarkedPerson.Azr, MarkedPerson.Customer, MarkedPerson.BenefitUnit, MarkedPerson.YouthFile, MarkedPerson.Paper];
        foreach (var number in numbers)
        {
            var (found, listed) = await app.As(user, async services => (
                (await services.GetRequiredService<ViewerSearch>().Find(number, 10, Ct)).Any(h => h.PersonId == app.Person.Id),
                await services.GetRequiredService<PeopleList>().Matching(new PeopleFilter { Text = number }).AnyAsync(p => p.Id == app.Person.Id, Ct)));

            Assert.Equal((number, MarkedPerson.Allowed[user].Contains(number)), (number, found));
            Assert.Equal((number, found), (number, listed));
        }
    }

    [Fact]
    public async Task A_restricted_record_is_found_by_no_number()
    {
        await app.Change(p => p.Lock(p.StaffRelated, restricted: true));
        var found = await app.As("simone.lindemann", services => services.GetRequiredService<ViewerSearch>().Find(MarkedPerson.Customer, 10, Ct));
        await app.Change(p => p.Lock(p.StaffRelated, restricted: false));

        Assert.Empty(found);
    }

    [Theory, MemberData(nameof(Personas))]
    public async Task The_name_a_persona_reads_is_cut_in_the_query(string user)
    {
        var identity = await app.As(user, services => services.GetRequiredService<PersonScope>().Identities().FirstOrDefaultAsync(i => i.PersonId == app.Person.Id, Ct));
        var allowed = MarkedPerson.Allowed[user];

        Assert.Equal(allowed.Contains(MarkedPerson.Given), identity is not null);
        Assert.Equal(allowed.Contains(MarkedPerson.Family), identity?.FamilyName is not null);
        Assert.Equal(allowed.Contains(MarkedPerson.Phone), identity?.Phone is not null);
        Assert.Equal(allowed.Contains(MarkedPerson.Given) && allowed.Contains(MarkedPerson.File), identity?.FileNumber is not null);
        Assert.Equal(allowed.Contains(MarkedPerson.Phone), identity?.BirthDate is not null);
    }
}
