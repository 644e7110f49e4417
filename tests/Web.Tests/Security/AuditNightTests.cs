using IntegrationPoint.Web.Jobs;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class AuditNightTests(SharedApp shared)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_whole_chain_is_written_down_as_whole()
    {
        await using var house = await EmptyHouse.Build(shared);
        await house.Note("person", 1);

        var report = await Night(house);

        Assert.Null(report!.First);
        Assert.Equal(1, report.Entries);
        var entry = await Last(house);
        Assert.Equal(AuditActions.Verified, entry.Action);
        Assert.Contains("\"brokenAt\":null", entry.Details, StringComparison.Ordinal);
        Assert.Equal(1, (await house.Verify()).SignedTo);
    }

    [Fact]
    public async Task A_broken_chain_is_named_in_the_entry_of_the_night()
    {
        await using var house = await EmptyHouse.Build(shared);
        await house.Note("person", 1);
        await house.Note("person", 2);
        await house.AsOwner("UPDATE audit_entries SET area = 'other' WHERE seq = 2");

        var report = await Night(house);

        Assert.Equal(2, report!.First!.Seq);
        Assert.Contains("\"brokenAt\":2", (await Last(house)).Details, StringComparison.Ordinal);
        Assert.Equal(0, await house.With<IntegrationPoint.Web.Data.AppDb, int>(db => db.Set<AuditMark>().CountAsync(Ct)));
    }

    [Fact]
    public async Task Entries_go_after_the_period_of_the_reference_data_and_the_chain_stays_whole()
    {
        await using var house = await EmptyHouse.Build(shared);
        await house.Note("person", 1);
        house.Clock.Ahead = TimeSpan.FromDays(731);
        await house.Note("person", 2);

        var report = await Night(house);

        Assert.Null(report!.First);
        Assert.True(report.From > 1);
        Assert.Equal(0, await house.With<IntegrationPoint.Web.Data.AppDb, int>(db => db.Set<AuditEntry>().CountAsync(e => e.Seq == 1, Ct)));
    }

    [Fact]
    public async Task A_second_node_finds_the_work_of_the_night_done()
    {
        await using var house = await EmptyHouse.Build(shared);
        await house.Note("person", 1);
        await Night(house);
        await using var neighbour = await house.Neighbour();

        Assert.Null(await Night(neighbour));
    }

    [Fact]
    public async Task Of_two_nodes_that_wake_at_the_same_moment_one_walks()
    {
        await using var house = await EmptyHouse.Build(shared);
        await house.Note("person", 1);
        await using var neighbour = await house.Neighbour();

        var reports = await Task.WhenAll(Task.Run(() => Night(house), Ct), Task.Run(() => Night(neighbour), Ct));

        Assert.Single(reports.OfType<AuditVerification.Report>());
        Assert.Equal(1, await house.With<IntegrationPoint.Web.Data.AppDb, int>(db => db.Set<AuditEntry>().CountAsync(e => e.Action == AuditActions.Verified, Ct)));
    }

    [Fact]
    public async Task The_next_night_is_free_again()
    {
        await using var house = await EmptyHouse.Build(shared);
        await house.Note("person", 1);
        await Night(house);
        house.Clock.Ahead += TimeSpan.FromHours(24);

        Assert.NotNull(await Night(house));
    }

    [Fact]
    public async Task A_night_that_came_to_no_end_is_shown_to_the_data_protection_officer_until_one_does()
    {
        await using var host = new NightApp(shared);
        await host.InitializeAsync();
        var client = await host.SignedInAs(await Officer(host));
        await using (var scope = host.App.Services.CreateAsyncScope())
        {
            var begun = scope.ServiceProvider.GetRequiredService<TradeDay>().Now.AddHours(-20);
            await scope.ServiceProvider.GetRequiredService<IntegrationPoint.Web.Data.Counters>().Claim(AuditNight.Claim, begun, TimeSpan.FromHours(12), Ct);
        }

        var broken = (await host.Document(client, "/audit")).QuerySelector("main")!.TextContent;
        await using (var scope = host.App.Services.CreateAsyncScope())
        {
            await ActivatorUtilities.CreateInstance<AuditNight>(scope.ServiceProvider).Round(Ct);
        }

        Assert.Contains("kam zu keinem Ende", broken, StringComparison.Ordinal);
        Assert.DoesNotContain("kam zu keinem Ende", (await host.Document(client, "/audit")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_round_is_planned_for_every_night()
    {
        var scheduler = await shared.App.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Ct);
        var next = (await scheduler.GetTriggersOfJob(new JobKey(nameof(AuditNight)), Ct)).Single().NextFireTimeUtc!.Value;

        Assert.Equal(new TimeOnly(2, 30), TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(next, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).DateTime));
    }

    [Fact]
    public async Task The_data_protection_officer_reads_what_the_night_found()
    {
        await using var host = new NightApp(shared);
        await host.InitializeAsync();
        await using (var scope = host.App.Services.CreateAsyncScope())
        {
            await ActivatorUtilities.CreateInstance<AuditNight>(scope.ServiceProvider).Round(Ct);
        }

        var page = await host.Document(await host.SignedInAs(await Officer(host)), "/audit");

        Assert.Contains("lückenlos", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
    }

    private sealed class NightApp(SharedApp shared) : AppFixture(shared);

    private static async Task<string> Officer(AppFixture host)
    {
        await using var db = host.Db();
        return (await db.Users.Where(u => u.Role == IntegrationPoint.Web.Security.Roles.DataProtectionOfficer).Select(u => u.UserName).FirstAsync(Ct))!;
    }

    private static async Task<AuditVerification.Report?> Night(EmptyHouse house)
    {
        await using var scope = house.App.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<AuditNight>(scope.ServiceProvider).Round(Ct);
    }

    private static Task<AuditEntry> Last(EmptyHouse house) =>
        house.With<IntegrationPoint.Web.Data.AppDb, AuditEntry>(db => db.Set<AuditEntry>().OrderByDescending(e => e.Seq).FirstAsync(Ct));
}
