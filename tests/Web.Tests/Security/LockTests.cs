using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Locks on a single person, and the end of every reason to know one.</summary>
public sealed class LockTests(MarkedApp app) : IClassFixture<MarkedApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_record_of_staff_opens_to_the_lead_alone()
    {
        await app.Change(p => p.Lock(staffRelated: true, restricted: false));

        var knows = new List<string>();
        foreach (var user in MarkedPerson.Allowed.Keys)
        {
            if (await Knows(user))
            {
                knows.Add(user);
            }
        }

        await app.Change(p => p.Lock(staffRelated: false, restricted: false));
        Assert.Equal(["jana.offermann"], knows);
    }

    [Fact]
    public async Task Restricted_data_is_kept_but_not_used()
    {
        await app.Change(p => p.Lock(staffRelated: false, restricted: true));

        var office = await app.As("jana.offermann", s => s.GetRequiredService<PersonScope>().Access(app.Person.Id, Ct));
        var notes = await app.As("jana.offermann", async s => (await s.GetRequiredService<RowScope>().Notes(office, 100, Ct)).Count);
        string[] outside = ["ute.hansen", "kai.brandsiepen", "petra.niessen", "wilma.schaaf"];
        var strangers = new List<bool>();
        foreach (var user in outside)
        {
            strangers.Add(await Knows(user));
        }

        await app.Change(p => p.Lock(staffRelated: false, restricted: false));
        Assert.Equal([DataGroup.Identity], Enum.GetValues<DataGroup>().Where(g => office.Reads(g)));
        Assert.DoesNotContain(Enum.GetValues<DataGroup>(), g => office.Writes(g));
        Assert.Equal(0, notes);
        Assert.DoesNotContain(true, strangers);
    }

    [Fact]
    public async Task A_merged_record_leads_to_its_survivor()
    {
        var survivor = await app.As("jana.offermann", s => s.GetRequiredService<PersonScope>().Visible().Where(p => p.Id != app.Person.Id).OrderBy(p => p.Id).FirstAsync(Ct));
        await app.Change(p => p.MergeInto(survivor.Id));

        var found = await app.As("jana.offermann", s => s.GetRequiredService<PersonScope>().Find(app.Person.Key, Ct));
        var stillListed = await Knows("jana.offermann");

        await app.Change(p => p.Unmerge());
        Assert.Equal(survivor.Key, found?.Key);
        Assert.False(stillListed);
    }

    [Fact]
    public async Task Somebody_elses_person_is_not_found_and_the_attempt_is_written_down()
    {
        var found = await app.As("dorothee.quast", s => s.GetRequiredService<PersonScope>().Find(app.Person.Key, Ct));
        var nobody = await app.As("dorothee.quast", s => s.GetRequiredService<PersonScope>().Find("nosuchkey0000", Ct));

        await using var db = app.Db();
        var denied = await db.Set<AuditEntry>().Where(e => e.Action == AuditActions.Denied && e.Role == Roles.Caseworker).OrderByDescending(e => e.Seq).FirstAsync(Ct);
        Assert.Null(found);
        Assert.Null(nobody);
        Assert.Equal([app.Person.Id], SubjectList.Read(denied.Subjects));
    }

    [Fact]
    public async Task A_withdrawn_consent_ends_the_view_the_same_day()
    {
        Assert.True(await Knows("ute.hansen"));
        var consent = await On(db => db.Consents.FirstAsync(c => c.PersonId == app.Person.Id && c.Groups == "Identity Profile", Ct));
        await app.ChangeAll(async db => (await db.Consents.FirstAsync(c => c.Id == consent.Id, Ct)).Withdraw(TradeDay.DemoDay));

        Assert.False(await Knows("ute.hansen"));
        await app.ChangeAll(async db => (await db.Consents.FirstAsync(c => c.Id == consent.Id, Ct)).Withdraw(DateOnly.MaxValue));
        Assert.True(await Knows("ute.hansen"));
    }

    [Fact]
    public async Task A_guide_whose_work_has_ended_knows_nobody()
    {
        Assert.True(await Knows("wilma.schaaf"));
        await app.ChangeAll(async db => (await db.Involvements.FirstAsync(i => i.PersonId == app.Person.Id && i.Role == "guide", Ct)).End(TradeDay.DemoDay.AddDays(-1)));

        Assert.False(await Knows("wilma.schaaf"));
        await app.ChangeAll(async db => (await db.Involvements.FirstAsync(i => i.PersonId == app.Person.Id && i.Role == "guide", Ct)).End(DateOnly.MaxValue));
    }

    [Fact]
    public async Task From_the_twenty_first_birthday_the_youth_office_needs_a_matter()
    {
        await app.Change(p => p.Born(TradeDay.DemoDay.AddYears(-21), "exact"));
        var grown = await Knows("selma.yildirim");
        await app.Change(p => p.Born(TradeDay.DemoDay.AddYears(-21).AddDays(1), "exact"));

        Assert.False(grown);
        Assert.True(await Knows("selma.yildirim"));
    }

    [Fact]
    public async Task The_wishes_of_a_client_never_reach_the_immigration_office_not_even_with_a_matter_at_hand()
    {
        var office = await app.As("ralf.pontzen", s => Task.FromResult(s.GetRequiredService<CurrentViewer>().Viewer.BodyId));
        await app.ChangeAll(db =>
        {
            db.Add(new Domain.Casework.Involvement { PersonId = app.Person.Id, BodyId = office, Role = "co-worker", From = TradeDay.DemoDay, Provenance = app.Person.Provenance });
            return Task.CompletedTask;
        });

        var (profile, wishes, barriers, notes) = await app.As("ralf.pontzen", async s =>
        {
            var (scope, rows) = (s.GetRequiredService<PersonScope>(), s.GetRequiredService<RowScope>());
            var access = await scope.Access(app.Person.Id, Ct);
            return (access.Reads(DataGroup.Profile), (await rows.Wishes(access, Ct)).Count, (await rows.Barriers(access, Ct)).Count, (await rows.Notes(access, 100, Ct)).Select(n => n.Text).ToList());
        });

        await app.ChangeAll(db => db.Involvements.Where(i => i.BodyId == office).ExecuteDeleteAsync(Ct));
        Assert.True(profile);
        Assert.Equal((0, 0), (wishes, barriers));
        Assert.Equal([MarkedPerson.ImmigrationNote], notes);
    }

    private Task<bool> Knows(string user) => app.As(user, s => s.GetRequiredService<PersonScope>().Visible().AnyAsync(p => p.Id == app.Person.Id, Ct));

    private async Task<T> On<T>(Func<AppDb, Task<T>> ask)
    {
        await using var db = app.Db();
        return await ask(db);
    }
}
