using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Architecture;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using IntegrationPoint.Web.Tests.People.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Merging;

public sealed class MergeTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_survivor_takes_what_is_new_keeps_what_both_say_once_and_is_found_by_both_names()
    {
        var (one, other) = (await Rich("Mariam", "Ahmadi", "0241 700100"), await Rich("Maryam", "Ahmady", "0241 700199"));
        Assert.Null(await Merge(one, other, "Phone"));
        await using var db = app.Db();
        var survivor = await db.Persons.SingleAsync(p => p.Id == one, Ct);

        Assert.Equal(("Ahmadi", "0241 700199"), (survivor.FamilyName, survivor.Phone));
        Assert.Equal(1, await db.Papers.CountAsync(p => p.PersonId == one, Ct));
        Assert.Equal(2, await db.Notes.CountAsync(n => n.PersonId == one, Ct));
        Assert.Equal(1, await db.Cases.CountAsync(c => c.PersonId == one, Ct));
        Assert.Contains(await db.PersonNames.Where(n => n.PersonId == one).ToListAsync(Ct), n => n is { FamilyName: "Ahmady", GivenName: "Maryam", Kind: "variant" });
        var keys = await db.SearchKeys.Where(k => k.PersonId == one).Select(k => k.Key).ToListAsync(Ct);
        Assert.Superset((await db.SearchKeys.Where(k => k.PersonId == other && EF.Functions.Like(k.Key, "p%")).Select(k => k.Key).ToListAsync(Ct)).ToHashSet(), keys.ToHashSet());
        Assert.Equal(one, (await db.Persons.SingleAsync(p => p.Id == other, Ct)).MergedIntoId);
    }

    [Fact]
    public async Task A_value_taken_over_keeps_the_body_that_owns_it()
    {
        var one = await Rich("Quelle", "Eins", "0241 700200");
        var other = (await app.Settle("Quelle", "Zwei", "1990-05-05", "0241 700299", body: "simone.lindemann")).Id;
        Assert.Null(await Merge(one, other, "Phone"));
        await using var db = app.Db();
        var jobcenter = await db.Users.Where(u => u.UserName == "simone.lindemann").Select(u => u.BodyId).SingleAsync(Ct);

        Assert.Equal(jobcenter, (await db.FieldSources.SingleAsync(s => s.PersonId == one && s.Field == "Phone", Ct)).Provenance.OwnerBodyId);
    }

    [Fact]
    public async Task Taking_back_restores_both_exactly()
    {
        var (one, other) = (await Rich("Genau", "Vorher", "0241 700300"), await Rich("Genau", "Forher", "0241 700399"));
        await Merge(await Rich("Dritte", "Person", "0241 700398"), await Rich("Vierte", "Person", "0241 700397"));
        await KeepApart(other, await Rich("Nicht", "Dieselbe", "0241 700396"));
        var before = (await Snap(one), await Snap(other));

        Assert.Null(await Merge(one, other, "Phone", "FamilyName", "BirthDate", "BirthPrecision", "BirthPlace", "OwnScriptName", "OwnScriptLanguage", "Sex", "MayWrite", "ContactLanguage"));
        Assert.NotEqual(before.Item1, await Snap(one));
        Assert.Null(await Reverse(one));

        Assert.Equal(before.Item1, await Snap(one));
        Assert.Equal(before.Item2, await Snap(other));
    }

    [Fact]
    public async Task What_was_changed_after_the_merge_stays_when_it_is_taken_back()
    {
        var (one, other) = (await Rich("Spaeter", "Geaendert", "0241 700400"), await Rich("Spaeter", "Geendert", "0241 700499"));
        Assert.Null(await Merge(one, other, "Phone", "FamilyName"));
        await using (var db = app.Db())
        {
            var survivor = await db.Persons.SingleAsync(p => p.Id == one, Ct);
            survivor.Reach("0241 700555", null, null, null, null);
            db.Add(new Note { PersonId = one, BodyId = 1, On = new DateOnly(2016, 3, 24), Kind = "fact", Shared = false, Text = "danach", Provenance = Villagers.Told });
            await db.SaveChangesAsync(Ct);
        }

        Assert.Null(await Reverse(one));
        await using var after = app.Db();
        var (first, second) = (await after.Persons.SingleAsync(p => p.Id == one, Ct), await after.Persons.SingleAsync(p => p.Id == other, Ct));

        Assert.Equal(("0241 700555", "Geaendert"), (first.Phone, first.FamilyName));
        Assert.Equal(("0241 700499", "Geendert"), (second.Phone, second.FamilyName));
        Assert.Equal(["danach", "note Geaendert"], await after.Notes.Where(n => n.PersonId == one).Select(n => n.Text).OrderBy(t => t).ToListAsync(Ct));
    }

    [Fact]
    public async Task A_record_is_never_merged_with_itself_nor_one_that_is_merged_already()
    {
        var (one, other, third) = (await Rich("Kette", "Eins", "0241 700500"), await Rich("Kette", "Zwei", "0241 700501"), await Rich("Kette", "Drei", "0241 700502"));
        Assert.Equal("people.merge.itself", (await Merge(one, one))?.Key);
        Assert.Null(await Merge(one, other));

        Assert.Equal("people.merge.changed-meanwhile", (await Merge(third, other))?.Key);
        Assert.Equal("people.merge.changed-meanwhile", (await Merge(other, third))?.Key);
        Assert.Equal("people.merge.changed-meanwhile", (await Merge(one, other))?.Key);
    }

    [Fact]
    public async Task A_chain_of_merges_is_taken_back_link_by_link_from_the_last()
    {
        var (one, two, three) = (await Rich("Glied", "Eins", "0241 700600"), await Rich("Glied", "Zwei", "0241 700601"), await Rich("Glied", "Drei", "0241 700602"));
        var before = (await Snap(one), await Snap(two), await Snap(three));
        Assert.Null(await Merge(two, three, "Phone"));
        var middle = await Snap(two);
        Assert.Null(await Merge(one, two, "Phone"));

        Assert.Equal("people.merge.not-there", (await Reverse(two))?.Key);
        Assert.Null(await Reverse(one));
        Assert.Equal(middle, await Snap(two));
        Assert.Null(await Reverse(two));

        Assert.Equal(before, (await Snap(one), await Snap(two), await Snap(three)), (a, b) => a.Item1.SequenceEqual(b.Item1) && a.Item2.SequenceEqual(b.Item2) && a.Item3.SequenceEqual(b.Item3));
    }

    [Fact]
    public async Task Of_two_merges_into_one_record_the_later_is_taken_back_first()
    {
        var (one, two, three) = (await Rich("Stapel", "Eins", "0241 700700"), await Rich("Stapel", "Zwei", "0241 700701"), await Rich("Stapel", "Drei", "0241 700702"));
        var before = await Snap(one);
        Assert.Null(await Merge(one, two, "Phone"));
        Assert.Null(await Merge(one, three, "Phone"));

        Assert.Equal("people.merge.later-first", (await Reverse(one, first: true))?.Key);
        Assert.Null(await Reverse(one));
        Assert.Null(await Reverse(one));
        Assert.Equal(before, await Snap(one));
        Assert.Equal("people.merge.not-there", (await Reverse(one, first: true, evenReversed: true))?.Key);
    }

    [Fact]
    public async Task Two_users_merging_at_once_cannot_both_win_in_a_circle_or_a_chain()
    {
        for (var round = 0; round < 3; round++)
        {
            var (one, two, three) = (await Rich("Zugleich", $"A{round}", $"0241 7008{round}0"), await Rich("Zugleich", $"B{round}", $"0241 7008{round}1"), await Rich("Zugleich", $"C{round}", $"0241 7008{round}2"));
            var versions = await Versions(one, two, three);
            var circle = await Task.WhenAll(MergeAt(one, two, versions), MergeAt(two, one, versions), MergeAt(three, one, versions), MergeAt(one, three, versions));
            await using var db = app.Db();
            var gone = await db.Persons.Where(p => new[] { one, two, three }.Contains(p.Id) && p.MergedIntoId != null).Select(p => new { p.Id, p.MergedIntoId }).ToListAsync(Ct);

            Assert.Equal(1, circle.Count(r => r is null));
            var single = Assert.Single(gone);
            Assert.Equal(2, await db.Notes.CountAsync(n => n.PersonId == single.MergedIntoId, Ct));
            Assert.Equal(0, await db.Notes.CountAsync(n => n.PersonId == single.Id, Ct));
        }
    }

    [Fact]
    public async Task Two_users_taking_back_at_once_do_it_once()
    {
        var (one, other) = (await Rich("Rueck", "Eins", "0241 700900"), await Rich("Rueck", "Zwei", "0241 700901"));
        var before = (await Snap(one), await Snap(other));
        Assert.Null(await Merge(one, other, "Phone"));

        var answers = await Task.WhenAll(Reverse(one), Reverse(one), Reverse(one));

        Assert.Equal(1, answers.Count(a => a is null));
        Assert.Equal(before.Item1, await Snap(one));
        Assert.Equal(before.Item2, await Snap(other));
    }

    [Fact]
    public async Task Saying_at_once_that_two_are_different_is_remembered_once()
    {
        var (one, other) = (await Rich("Einmal", "Eins", "0241 701100"), await Rich("Einmal", "Zwei", "0241 701101"));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => KeepApart(one, other)));
        await using var db = app.Db();

        Assert.Equal(1, await db.KnownDifferent.CountAsync(k => k.FirstId == one && k.SecondId == other, Ct));
    }

    [Fact]
    public async Task A_household_goes_over_where_the_survivor_has_none_and_comes_back()
    {
        var (one, other, housed, spouse) = (await Rich("Haus", "Eins", "0241 701200"), await Rich("Haus", "Zwei", "0241 701201"), await Rich("Haus", "Drei", "0241 701202"), await Rich("Haus", "Vier", "0241 701203"));
        var shared = await app.House(spouse, other);
        var own = await app.House(housed);

        Assert.Null(await Merge(one, other));
        Assert.Equal(shared, Assert.Single(await app.Places(one)).HouseholdId);
        Assert.Empty(await app.Places(other));
        Assert.Null(await Merge(housed, one));
        Assert.Equal(own, Assert.Single(await app.Places(housed)).HouseholdId);
        Assert.Null(await Reverse(housed));
        Assert.Null(await Reverse(one));

        Assert.Equal((shared, "child", null), (Assert.Single(await app.Places(other)).HouseholdId, (await app.Places(other))[0].Relation, (await app.Places(other))[0].To));
        Assert.Empty(await app.Places(one));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_locked_record_is_not_merged(bool staff, bool restricted)
    {
        var (one, other) = (await Rich("Gesperrt", $"A{staff}", "0241 701000"), await Rich("Gesperrt", $"B{staff}", "0241 701001"));
        await using (var db = app.Db())
        {
            (await db.Persons.SingleAsync(p => p.Id == other, Ct)).Lock(staff, restricted);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal("people.merge.locked", (await Merge(one, other))?.Key);
        Assert.Equal("people.merge.locked", (await Merge(other, one))?.Key);
    }

    [Fact]
    public async Task Every_table_of_a_person_is_either_handed_over_or_known_to_stay()
    {
        Dictionary<Type, string> stays = new()
        {
            [typeof(Domain.People.Person)] = "the survivor gets the values chosen, the merged record points at it",
            [typeof(Domain.People.SearchKey)] = "written anew for the survivor",
            [typeof(FieldSource)] = "follows the values chosen: MergedSources",
            [typeof(Domain.People.PersonMerge)] = "the merge itself; an earlier one is taken back after it",
            [typeof(Domain.People.KnownDifferent)] = "said of the survivor too: PersonMerging.AlsoDifferent",
            [typeof(Domain.Imports.ImportRow)] = "read with those of every merged record: EarlierLists",
            [typeof(Domain.Intake.IntakeDraft)] = "found with those of every merged record: Drafts.Interview",
            [typeof(UndoStep)] = "names rows by their own number, wherever they lie",
            [typeof(AuditSubject)] = "the history of a record stays its own; the answer to a person reads all of them",
            [typeof(AuditEntry)] = "never changed",
            [typeof(Domain.Accessibility.BarrierReport)] = "names no record",
        };
        await using var db = app.Db();
        var tables = PersonalTables.Of(db).Select(t => t.ClrType).ToList();

        Assert.Empty(tables.Where(t => !stays.ContainsKey(t)).Select(t => t.Name).Except(MovedRows.Names));
        Assert.Empty(stays.Keys.Except(tables));
    }

    /// <summary>A person with rows of several kinds; the paper and the nationality of all of them are the same.</summary>
    private async Task<int> Rich(string given, string family, string phone)
    {
        var (id, _) = await app.Settle(given, family, "1991-05-14", phone);
        await using var db = app.Db();
        var village = new Villagers(db, $"IP-R-{id}");
        var person = await db.Persons.SingleAsync(p => p.Id == id, Ct);
        person.WriteInOwnScript(family + " eigen", "ar");
        village.Paper(person, "GESTATTUNG", "2015-10-01", "2016-07-01");
        village.From(person, "SY");
        village.Meets(person, "2016-02-01", topic: family);
        village.Takes(person, "2015-12-01", "2016-01-15");
        village.Arrived(person, "2015-10-01");
        village.German(person, "A2", "2016-02-02");
        village.Added(new Note { PersonId = id, BodyId = 1, On = new DateOnly(2016, 3, 1), Kind = "fact", Shared = false, Text = "note " + family, Provenance = Villagers.Told });
        await app.As(Jana, async s =>
        {
            await s.GetRequiredService<PersonRegister>().Change(id, new PersonFacts { CallName = family[..2] }, new Recording("told", "sgb10-67a", 1, null, DateTime.UnixEpoch, new DateOnly(2016, 3, 24)), Ct);
            return 0;
        });
        return id;
    }

    private async Task<IReadOnlyDictionary<int, int>> Versions(params int[] ids)
    {
        await using var db = app.Db();
        return await db.Persons.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Version, Ct);
    }

    private async Task<Refusal?> Merge(int survivor, int merged, params string[] take) => await MergeAt(survivor, merged, await Versions(survivor, merged), take);

    private Task<Refusal?> MergeAt(int survivor, int merged, IReadOnlyDictionary<int, int> versions, params string[] take) => app.As(Jana, s =>
        s.GetRequiredService<PersonMerging>().Merge(survivor, merged, new PersonMerging.Choice(versions[survivor], versions[merged], take.ToHashSet(), "Test"), Ct));

    private Task<int> KeepApart(int one, int other) => app.As(Jana, async s =>
    {
        await s.GetRequiredService<PersonMerging>().KeepApart(one, other, Ct);
        await s.GetRequiredService<PersonMerging>().KeepApart(other, one, Ct);
        return 0;
    });

    /// <summary>Takes the latest merge of a survivor back, or tries the first.</summary>
    private async Task<Refusal?> Reverse(int survivor, bool first = false, bool evenReversed = false)
    {
        await using var db = app.Db();
        var merges = await db.Merges.Where(m => m.SurvivorId == survivor && (evenReversed || m.ReversedAt == null)).OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(Ct);
        return merges.Count == 0 ? new Refusal("none") : await app.As(Jana, s => s.GetRequiredService<Separation>().Reverse(first ? merges[0] : merges[^1], survivor, Ct));
    }

    private async Task<IReadOnlyList<string>> Snap(int id)
    {
        await using var db = app.Db();
        return await Snapshot.Of(db, id);
    }
}
