using System.Data.Common;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using static IntegrationPoint.Web.Security.Trail.AuditVerification;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Somebody with all rights on the tables lies; the chain names the first entry where they did.</summary>
public sealed class AuditTamperTests(SharedApp shared)
{
    [Fact]
    public async Task A_chain_that_nobody_touched_is_whole()
    {
        await using var house = await TenEntries();

        var report = await house.Verify();

        Assert.Null(report.First);
        Assert.Equal((1, 10, 10), (report.From, report.To, report.Entries));
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET area = 'other' WHERE seq = 4", BreakKind.Changed, 4)]
    [InlineData("UPDATE audit_entries SET actor = 'Somebody Else' WHERE seq = 1", BreakKind.Changed, 1)]
    [InlineData("UPDATE audit_entries SET subjects = '7' WHERE seq = 10", BreakKind.Changed, 10)]
    [InlineData("DELETE FROM audit_entries WHERE seq = 4", BreakKind.Removed, 4)]
    [InlineData("DELETE FROM audit_entries WHERE seq = 1", BreakKind.Removed, 1)]
    [InlineData("DELETE FROM audit_entries WHERE seq IN (9, 10)", BreakKind.Removed, 9)]
    [InlineData("DELETE FROM audit_subjects WHERE seq = 6", BreakKind.SubjectsChanged, 6)]
    [InlineData("INSERT INTO audit_subjects (person_id, seq) VALUES (999, 6)", BreakKind.SubjectsChanged, 6)]
    [InlineData("UPDATE audit_subjects SET changed = NOT changed WHERE seq = 6", BreakKind.SubjectsChanged, 6)]
    public async Task One_statement_is_found(string sql, BreakKind kind, long seq)
    {
        await using var house = await TenEntries();

        await house.AsOwner(sql);

        Assert.Equal(new Break(kind, seq), (await house.Verify()).First);
    }

    [Fact]
    public async Task An_entry_pushed_in_between_is_found_although_all_numbers_run()
    {
        await using var house = await TenEntries();
        await house.AsOwner(
            "UPDATE audit_entries SET seq = seq + 1000 WHERE seq >= 5", "UPDATE audit_subjects SET seq = seq + 1000 WHERE seq >= 5",
            "UPDATE audit_entries SET seq = seq - 999 WHERE seq >= 1005", "UPDATE audit_subjects SET seq = seq - 999 WHERE seq >= 1005",
            "UPDATE audit_head SET seq = 11");
        await Forge(house, from: 4, seq: 5, area: "pushed-in");

        Assert.Equal(new Break(BreakKind.Inserted, 5), (await house.Verify()).First);
    }

    [Fact]
    public async Task An_entry_taken_out_is_found_although_the_rest_closes_ranks()
    {
        await using var house = await TenEntries();
        await house.AsOwner(
            "DELETE FROM audit_subjects WHERE seq = 5", "DELETE FROM audit_entries WHERE seq = 5",
            "UPDATE audit_entries SET seq = seq + 1000 WHERE seq > 5", "UPDATE audit_subjects SET seq = seq + 1000 WHERE seq > 5",
            "UPDATE audit_entries SET seq = seq - 1001 WHERE seq > 1000", "UPDATE audit_subjects SET seq = seq - 1001 WHERE seq > 1000",
            "UPDATE audit_head SET seq = 9");

        Assert.Equal(new Break(BreakKind.Removed, 5), (await house.Verify()).First);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(10)]
    public async Task An_entry_replaced_by_one_with_a_hash_of_its_own_is_found(long seq)
    {
        await using var house = await TenEntries();
        await house.AsOwner($"DELETE FROM audit_entries WHERE seq = {seq}");

        await Forge(house, from: seq == 1 ? 0 : seq - 1, seq, area: "forged");

        Assert.Equal(seq, (await house.Verify()).First?.Seq);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(8, 6)]
    public async Task A_chain_worked_out_anew_from_an_entry_on_does_not_fit_to_the_end_that_was_signed(long changed, long named)
    {
        await using var house = await EmptyHouse.Build(shared);
        await Notes(house, 5);
        await house.Sign();
        await Notes(house, 5);
        await house.Sign();
        await house.AsOwner();

        await Rewrite(house, changed);

        var report = await house.Verify();
        Assert.Equal(new Break(BreakKind.Rewritten, named), report.First);
        Assert.Equal(named == 1 ? null : 5L, report.SignedTo);
    }

    [Fact]
    public async Task A_chain_worked_out_anew_and_never_signed_is_betrayed_by_a_head_noted_outside()
    {
        await using var house = await TenEntries();
        var noted = (await house.Verify()).HeadHash;
        var before = await Holds();
        await house.AsOwner();

        await Rewrite(house, 4);

        Assert.Null((await house.Verify()).First);
        Assert.Equal((true, false), (before, await Holds()));

        Task<bool> Holds() => house.With<AuditVerification, bool>(v => v.Holds(noted, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("DELETE FROM audit_marks WHERE seq = 5", 10)]
    [InlineData("UPDATE audit_marks SET hash = (SELECT hash FROM audit_entries WHERE seq = 4) WHERE seq = 5", 5)]
    [InlineData("UPDATE audit_marks SET seq = 9 WHERE seq = 10", 9)]
    [InlineData("UPDATE audit_marks SET signature = '???' WHERE seq = 5", 5)]
    [InlineData("UPDATE audit_keys SET public = '???'", 5)]
    public async Task A_signed_end_that_was_taken_out_or_changed_is_found(string sql, long seq)
    {
        await using var house = await EmptyHouse.Build(shared);
        await Notes(house, 5);
        await house.Sign();
        await Notes(house, 5);
        await house.Sign();

        await house.AsOwner(sql);

        Assert.Equal(new Break(BreakKind.ForgedMark, seq), (await house.Verify()).First);
    }

    [Fact]
    public async Task An_end_cut_off_behind_a_signed_one_is_found_although_the_head_moved_back()
    {
        await using var house = await TenEntries();
        await house.Sign();

        await house.AsOwner(
            "DELETE FROM audit_subjects WHERE seq > 7", "DELETE FROM audit_entries WHERE seq > 7",
            "UPDATE audit_head SET seq = 7, hash = (SELECT hash FROM audit_entries WHERE seq = 7)");

        Assert.Equal(new Break(BreakKind.Removed, 10), (await house.Verify()).First);
    }

    [Fact]
    public async Task An_entry_behind_the_end_is_found()
    {
        await using var house = await TenEntries();
        await house.AsOwner();

        await Forge(house, from: 10, seq: 11, area: "behind");

        Assert.Equal(new Break(BreakKind.Inserted, 11), (await house.Verify()).First);
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET area = 'other' WHERE seq = 4")]
    [InlineData("DELETE FROM audit_entries WHERE seq = 10")]
    [InlineData("DELETE FROM audit_subjects WHERE seq = 10")]
    [InlineData("UPDATE audit_subjects SET person_id = 1 WHERE seq = 10")]
    [InlineData("DELETE FROM audit_marks")]
    [InlineData("DELETE FROM audit_keys")]
    [InlineData("UPDATE audit_keys SET protected = 'another'")]
    [InlineData("UPDATE audit_head SET seq = 3")]
    [InlineData("DELETE FROM audit_head")]
    public async Task The_database_itself_refuses_to_change_or_delete(string sql)
    {
        await using var house = await TenEntries();
        await house.Sign();

        var refused = await Assert.ThrowsAnyAsync<DbException>(() => house.With<AppDb, int>(db => db.Database.ExecuteSqlRawAsync(sql)));

        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        Assert.Null((await house.Verify()).First);
    }

    [Fact]
    public async Task A_key_slipped_in_as_the_newest_neither_stops_the_night_nor_signs_anything()
    {
        await using var house = await TenEntries();
        await house.Sign();
        await house.AsOwner("INSERT INTO audit_keys (fingerprint, public, protected, created_at) VALUES ('slipped-in', '???', '???', '2999-01-01 00:00:00')");
        await house.Note("person", 1);

        await house.Sign();

        var report = await house.Verify();
        Assert.Null(report.First);
        Assert.Equal(11, report.SignedTo);
        Assert.NotEqual("slipped-in", report.Key);
    }

    private async Task<EmptyHouse> TenEntries()
    {
        var house = await EmptyHouse.Build(shared);
        await Notes(house, 10);
        return house;
    }

    private static async Task Notes(EmptyHouse house, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            await house.Note("person", i, i + 1, i + 5);
        }
    }

    /// <summary>Changes one entry and gives it and all that follow, and the head, hashes that fit to each other.</summary>
    private static Task<bool> Rewrite(EmptyHouse house, long changed) => house.With<AppDb, bool>(async db =>
    {
        var hash = changed == 1 ? AuditHash.Beginning : await db.Set<AuditEntry>().Where(e => e.Seq == changed - 1).Select(e => e.Hash).SingleAsync();
        foreach (var old in await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Seq >= changed).OrderBy(e => e.Seq).ToListAsync())
        {
            var area = old.Seq == changed ? "rewritten" : old.Area;
            var entry = new AuditEntry
            {
                Seq = old.Seq,
                At = old.At,
                UserId = old.UserId,
                Actor = old.Actor,
                Role = old.Role,
                Body = old.Body,
                Action = old.Action,
                Area = area,
                Subjects = old.Subjects,
                Details = old.Details,
                RequestId = old.RequestId,
                Purpose = old.Purpose,
                PrevHash = hash,
            }.Sealed();
            await db.Database.ExecuteSqlAsync($"UPDATE audit_entries SET area = {area}, prev_hash = {hash}, hash = {entry.Hash} WHERE seq = {old.Seq}");
            hash = entry.Hash;
        }

        await db.Database.ExecuteSqlAsync($"UPDATE audit_head SET hash = {hash}");
        return true;
    });

    /// <summary>Writes an entry whose own hash is right and which names the entry before it truly.</summary>
    private static Task<bool> Forge(EmptyHouse house, long from, long seq, string area) => house.With<AppDb, bool>(async db =>
    {
        var model = await db.Set<AuditEntry>().AsNoTracking().FirstAsync(e => e.Seq == (from == 0 ? 2 : from));
        var forged = new AuditEntry
        {
            Seq = seq,
            At = model.At,
            Actor = model.Actor,
            Role = model.Role,
            Body = model.Body,
            Action = model.Action,
            Area = area,
            RequestId = model.RequestId,
            Purpose = model.Purpose,
            PrevHash = from == 0 ? AuditHash.Beginning : model.Hash,
        }.Sealed();
        await db.Database.ExecuteSqlAsync($"DELETE FROM audit_subjects WHERE seq = {seq}");
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO audit_entries (seq, at, user_id, actor, role, body, action, area, subjects, details, request_id, purpose, prev_hash, hash)
            SELECT {forged.Seq}, at, user_id, actor, role, body, action, {forged.Area}, NULL, NULL, request_id, purpose, {forged.PrevHash}, {forged.Hash} FROM audit_entries WHERE seq = {model.Seq}
            """);
        return true;
    });
}
