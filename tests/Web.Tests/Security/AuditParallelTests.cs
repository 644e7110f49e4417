using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class AuditParallelTests(SharedApp shared)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sixty_four_writers_at_once_make_one_chain_without_a_gap()
    {
        await using var house = await EmptyHouse.Build(shared);

        await Task.WhenAll(Enumerable.Range(0, 64).Select(writer => Task.Run(() => Write(house, writer), Ct)));

        var report = await house.Verify();
        Assert.Null(report.First);
        Assert.Equal(64 * 4, report.Entries);
    }

    [Fact]
    public async Task Two_nodes_on_one_database_write_one_chain()
    {
        await using var house = await EmptyHouse.Build(shared);
        await using var neighbour = await house.Neighbour();

        await Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(() => Write(writer % 2 == 0 ? house : neighbour, writer), Ct)));

        var report = await house.Verify();
        Assert.Null(report.First);
        Assert.Equal(32 * 4, report.Entries);
    }

    [Fact]
    public async Task A_reader_whose_entry_cannot_be_written_gets_nothing()
    {
        await using var house = await EmptyHouse.Build(shared);
        await house.AsOwner("DELETE FROM audit_head");

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => house.Note("person", 1));
    }

    [Fact]
    public async Task Who_saw_a_person_is_answered_from_an_index()
    {
        await using var house = await EmptyHouse.Build(shared);
        await house.Note("list", [.. Enumerable.Range(1, 50)]);
        await house.Note("person", 7);
        await house.Note("person", 8);

        var seen = await house.With<AppDb, List<string>>(db => (
            from s in db.Set<AuditSubject>()
            join e in db.Set<AuditEntry>() on s.Seq equals e.Seq
            where s.PersonId == 7
            orderby e.Seq
            select e.Action).ToListAsync(Ct));

        Assert.Equal([AuditActions.List, AuditActions.Read], seen);
    }

    private static async Task Write(EmptyHouse house, int writer)
    {
        await house.Note("list", writer, writer + 1, writer + 2);
        await house.Note("person", writer + 1);
        for (var i = 0; i < 2; i++)
        {
            await house.With<AppDb, int>(db =>
            {
                db.Add(new Organisation { Key = $"w{writer}-{i}", Kind = BodyKinds.Employer, Name = "n", ShortName = "n", ValidFrom = new DateOnly(2016, 1, 1) });
                return db.SaveChangesAsync(Ct);
            });
        }
    }
}
