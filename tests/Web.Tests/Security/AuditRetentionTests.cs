using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using static IntegrationPoint.Web.Security.Trail.AuditVerification;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class AuditRetentionTests(SharedApp shared)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_the_retention_period_a_signed_closing_stands_for_what_was_deleted()
    {
        await using var house = await OldAndNew();

        var closing = await Retain(house, daysAgo: 0);

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
        await Retain(house, daysAgo: 0);
        house.Clock.Ahead += TimeSpan.FromDays(400);
        await house.Note("person", 1);

        var second = await Retain(house, daysAgo: 0);

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
    [InlineData("DELETE FROM audit_keys", 5)]
    public async Task A_forged_closing_is_found(string sql, long seq)
    {
        await using var house = await OldAndNew();
        await Retain(house, daysAgo: 0);

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

    /// <summary>Five entries of ten days ago, five of today.</summary>
    private async Task<EmptyHouse> OldAndNew()
    {
        var house = await EmptyHouse.Build(shared);
        for (var i = 1; i <= 10; i++)
        {
            house.Clock.Ahead = TimeSpan.FromDays(i <= 5 ? -10 : 0);
            await house.Note("person", i);
        }

        return house;
    }

    private static Task<AuditClosing?> Retain(EmptyHouse house, int daysAgo)
    {
        var day = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime).AddDays(-daysAgo);
        return house.With<AuditRetention, AuditClosing?>(r => r.DeleteBefore(day, Ct));
    }
}
