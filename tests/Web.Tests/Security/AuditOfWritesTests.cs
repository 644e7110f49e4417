using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class AuditOfWritesTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_and_its_entry_share_one_transaction()
    {
        await using var db = app.Db();
        var before = await db.Set<AuditEntry>().CountAsync(Ct);
        await using (var transaction = await db.Database.BeginTransactionAsync(Ct))
        {
            db.Add(Body("rolled-back"));
            await db.SaveChangesAsync(Ct);
            await transaction.RollbackAsync(Ct);
        }

        Assert.Equal(before, await db.Set<AuditEntry>().CountAsync(Ct));
        db.ChangeTracker.Clear();
        db.Add(Body("kept"));
        await db.SaveChangesAsync(Ct);

        var last = await db.Set<AuditEntry>().OrderByDescending(e => e.Seq).FirstAsync(Ct);
        Assert.Equal((AuditActions.Add, nameof(Organisation)), (last.Action, last.Area));
        Assert.Equal(AuditHash.Of(last), last.Hash);
    }

    private static Organisation Body(string key) =>
        new() { Key = key, Kind = BodyKinds.Employer, Name = key, ShortName = key, ValidFrom = new DateOnly(2016, 1, 1) };
}
