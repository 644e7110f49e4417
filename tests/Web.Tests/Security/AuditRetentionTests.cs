using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Commands;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static IntegrationPoint.Web.Security.Trail.AuditVerification;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class AuditRetentionTests(SharedApp shared)
{
    /// <summary>As reference data say, list retention.</summary>
    private const int Period = 730;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_the_retention_period_a_signed_closing_stands_for_what_was_deleted()
    {
        await using var house = await OldAndNew();

        var closing = await Retain(house, daysAgo: Period);

        var report = await house.Verify();
        Assert.NotNull(closing);
        Assert.Equal((5, 5), (closing.UpToSeq, closing.Entries));
        Assert.Null(report.First);
        Assert.Equal(6, report.From);
        Assert.Equal(closing.Key, report.Key);
    }

    [Fact]
    public async Task A_second_closing_follows_the_first()
    {
        await using var house = await OldAndNew();
        await Retain(house, daysAgo: Period);
        house.Clock.Ahead += TimeSpan.FromDays(Period + 1);
        await house.Note("person", 1);

        var second = await Retain(house, daysAgo: Period);

        Assert.NotNull(second);
        Assert.True(second.UpToSeq > 5);
        Assert.Equal(second.UpToSeq - 5, second.Entries);
        Assert.Null((await house.Verify()).First);
    }

    [Fact]
    public async Task Nothing_old_means_nothing_deleted_and_no_closing()
    {
        await using var house = await OldAndNew();

        Assert.Null(await Retain(house, daysAgo: 4000));
        Assert.Equal(10, (await house.Verify()).Entries);
    }

    [Theory]
    [InlineData("UPDATE audit_closings SET up_to_seq = 7, entries = 7", 7)]
    [InlineData("UPDATE audit_closings SET hash = (SELECT hash FROM audit_entries WHERE seq = 7), up_to_seq = 7, entries = 7", 7)]
    [InlineData("UPDATE audit_closings SET before = '2000-01-01'", 5)]
    [InlineData("UPDATE audit_keys SET protected = 'CfDJ8forged'", 5)]
    [InlineData("UPDATE audit_keys SET protected = '???'", 5)]
    [InlineData("UPDATE audit_keys SET public = '???'", 5)]
    [InlineData("UPDATE audit_closings SET signature = '???'", 5)]
    [InlineData("DELETE FROM audit_keys", 5)]
    public async Task A_forged_closing_is_found(string sql, long seq)
    {
        await using var house = await OldAndNew();
        await Retain(house, daysAgo: Period);

        await house.AsOwner(sql, "DELETE FROM audit_subjects WHERE seq <= 7", "DELETE FROM audit_entries WHERE seq <= 7");

        Assert.Equal(new Break(BreakKind.ForgedClosing, seq), (await house.Verify()).First);
    }

    [Fact]
    public async Task Deleting_the_beginning_without_a_closing_is_found()
    {
        await using var house = await OldAndNew();

        await house.AsOwner("DELETE FROM audit_subjects WHERE seq <= 5", "DELETE FROM audit_entries WHERE seq <= 5");

        Assert.Equal(new Break(BreakKind.Removed, 1), (await house.Verify()).First);
    }

    [Theory]
    [InlineData(Period - 1)]
    [InlineData(0)]
    [InlineData(-400_000)]
    public async Task Nothing_inside_the_period_goes_whoever_asks(int daysAgo)
    {
        await using var house = await OldAndNew();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Retain(house, daysAgo));

        Assert.Equal(10, (await house.Verify()).Entries);
    }

    [Fact]
    public async Task Without_its_entry_nothing_is_deleted()
    {
        await using var house = await OldAndNew();
        await house.AsOwner("DELETE FROM audit_head");

        await Assert.ThrowsAnyAsync<Exception>(() => Retain(house, daysAgo: Period));

        Assert.Equal((10, 0), await house.With<AppDb, (int, int)>(async db => (await db.Set<AuditEntry>().CountAsync(Ct), await db.Set<AuditClosing>().CountAsync(Ct))));
    }

    [Fact]
    public async Task The_command_refuses_a_day_inside_the_period_and_names_the_row_that_says_so()
    {
        await using var house = await OldAndNew();

        var (code, output, errors) = await BuiltProgram.Run("audit", "retain", "--before", "2999-01-01", "--no-demo", "--database", BuiltProgram.Name(house.Database));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("list retention, code audit-log", errors, StringComparison.Ordinal);
        Assert.Contains("730", errors, StringComparison.Ordinal);
        Assert.Equal(10, await house.With<AppDb, int>(db => db.Set<AuditEntry>().CountAsync(e => e.Area == "person", Ct)));
    }

    /// <summary>Five entries beyond their period, five of today.</summary>
    private async Task<EmptyHouse> OldAndNew()
    {
        var house = await EmptyHouse.Build(shared);
        for (var i = 1; i <= 10; i++)
        {
            house.Clock.Ahead = TimeSpan.FromDays(i <= 5 ? -Period - 10 : 0);
            await house.Note("person", i);
        }

        return house;
    }

    private static Task<AuditClosing?> Retain(EmptyHouse house, int daysAgo)
    {
        var today = house.App.Services.GetRequiredService<TradeDay>().RealToday;
        return house.With<AuditRetention, AuditClosing?>(r => r.DeleteBefore(today.AddDays(-daysAgo), Ct));
    }
}
