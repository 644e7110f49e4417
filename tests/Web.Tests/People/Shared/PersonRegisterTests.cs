using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Shared;

public sealed class PersonRegisterTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly DateOnly Day = new(2016, 3, 24);
    private static readonly Recording List = new("list", "asylblg-11", 1, null, new DateTime(2026, 8, 1, 8, 0, 0, DateTimeKind.Utc), Day);
    private static readonly Recording Desk = List with { Source = "told", OwnerBodyId = 2 };

    private static PersonFacts Yusuf => new()
    {
        FamilyName = "Al-Sayed",
        GivenName = "Yusuf",
        BirthDate = new DateOnly(1991, 5, 17),
        Sex = "male",
        Phone = "+49 241 5550101",
        Nationalities = ["SY"],
        Languages = [new LanguageFact("ar", true), new LanguageFact("en", false)],
        Numbers = [new NumberFact("azr", "160 312 000 417")],
        Paper = new PaperFact("BUEMA", null, new DateOnly(2015, 10, 2), new DateOnly(2016, 4, 2)),
        Address = new AddressFact("hostel", "Lindenhof 4", "52062", "05334002", new DateOnly(2015, 10, 2)),
        Move = new MoveFact(MunicipalMove.Arrival, new DateOnly(2015, 10, 2), "05334002"),
        Benefit = new BenefitFact(Regimes.Asylblg, 1, new DateOnly(2015, 10, 2)),
    };

    [Fact]
    public async Task A_new_person_is_written_with_all_that_was_said_and_a_source_on_every_row()
    {
        await using var hand = Hand();
        var person = await hand.Register.Add(Yusuf, List, Ct);
        var record = await hand.Record(person.Id);

        Assert.Matches("^IP-2016-[0-9]{5}$", person.FileNumber);
        Assert.Equal(PublicKeys.Length, person.Key.Length);
        Assert.Equal("160312000417", Assert.Single(record.Numbers).Value);
        Assert.Equal(["ar", "en"], record.Languages.Select(l => l.Language));
        Assert.Equal("SY", Assert.Single(record.Nationalities).Country);
        Assert.Equal(new DateOnly(2016, 4, 2), Assert.Single(record.Papers).To);
        Assert.Single(record.Moves);
        Assert.Equal(["=z:160312000417"], record.Keys.Select(k => k.Key).Where(k => k.StartsWith("=z", StringComparison.Ordinal)));
        Assert.Contains("=b:19910517", record.Keys.Select(k => k.Key));
        Assert.Equal("list", Assert.Single(record.Benefits).Provenance.Source);
        Assert.Equal(1, Assert.Single(record.Addresses).Provenance.OwnerBodyId);
    }

    [Fact]
    public async Task Saying_the_same_again_changes_nothing()
    {
        await using var hand = Hand();
        var person = await hand.Register.Add(Yusuf, List, Ct);

        Assert.Empty(await hand.Register.Change(person.Id, Yusuf, List, Ct));
        Assert.Equal(0, (await hand.Record(person.Id)).Person.Version);
    }

    [Fact]
    public async Task Facts_that_say_nothing_leave_everything_as_it_is()
    {
        await using var hand = Hand();
        var person = await hand.Register.Add(Yusuf, List, Ct);

        Assert.Empty(await hand.Register.Change(person.Id, new PersonFacts(), List, Ct));
    }

    [Fact]
    public async Task Only_the_field_that_differs_changes_and_it_remembers_its_own_source()
    {
        await using var hand = Hand();
        var person = await hand.Register.Add(Yusuf, List, Ct);
        var changes = await hand.Register.Change(person.Id, Yusuf with { Phone = "+49 241 5550102" }, Desk, Ct);
        var record = await hand.Record(person.Id);

        var change = Assert.Single(changes);
        Assert.Equal((nameof(Person.Phone), 1), (change.Field, change.OwnerBodyId));
        Assert.Equal("+49 241 5550102", record.Person.Phone);
        var source = Assert.Single(record.Sources);
        Assert.Equal((nameof(Person.Phone), "told", 2), (source.Field, source.Provenance.Source, source.Provenance.OwnerBodyId));
    }

    [Fact]
    public async Task A_name_read_otherwise_keeps_the_earlier_one_findable()
    {
        await using var hand = Hand();
        var person = await hand.Register.Add(Yusuf, List, Ct);
        await hand.Register.Change(person.Id, new PersonFacts { FamilyName = "Elsayed", GivenName = "Youssef" }, Desk, Ct);
        var record = await hand.Record(person.Id);

        Assert.Equal("Youssef Elsayed", record.Person.DisplayName);
        Assert.Superset(NameKeys.IndexKeys(["Yusuf Al-Sayed", "Youssef Elsayed"]).ToHashSet(), record.Keys.Select(k => k.Key).ToHashSet());
        Assert.Equal(("Al-Sayed", "former"), (Assert.Single(record.Names).FamilyName, record.Names[0].Kind));
        Assert.StartsWith("elsayed youssef", record.Person.SortName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_with_one_name_has_no_family_name()
    {
        await using var hand = Hand();
        var person = await hand.Register.Add(new PersonFacts { GivenName = "Gulalai" }, List, Ct);

        Assert.Null(person.FamilyName);
        Assert.Equal("gulalai", person.SortName);
        Assert.Equal(("unknown", "unknown"), (person.BirthPrecision, person.Sex));
    }

    [Fact]
    public async Task A_person_without_any_name_is_refused()
    {
        await using var hand = Hand();

        await Assert.ThrowsAsync<ArgumentException>(() => hand.Register.Add(new PersonFacts { FamilyName = "Al-Sayed" }, List, Ct));
    }

    [Fact]
    public async Task File_numbers_follow_one_another_and_a_failed_save_gives_them_back()
    {
        await using var hand = Hand();
        var first = await hand.Register.Add(Yusuf, List with { Day = new DateOnly(2031, 1, 5) }, Ct);
        await using (await hand.Db.Database.BeginTransactionAsync(Ct))
        {
            await hand.Register.Add(Yusuf, List with { Day = new DateOnly(2031, 1, 5) }, Ct);
        }

        await using var next = Hand();
        var many = await next.Register.AddAll([Yusuf, Yusuf], List with { Day = new DateOnly(2031, 1, 5) }, Ct);

        Assert.Equal(["IP-2031-00001", "IP-2031-00002", "IP-2031-00003"], [first.FileNumber, .. many.Select(p => p.FileNumber)]);
    }

    [Fact]
    public async Task Persons_added_in_a_stream_bear_their_ids_and_leave_the_next_id_to_the_next()
    {
        await using var hand = Hand();
        var many = await hand.Register.AddAll([.. Enumerable.Repeat(Yusuf, 25)], List, Ct);
        var next = await hand.Register.Add(Yusuf, List, Ct);
        var ids = many.Select(p => p.Id).ToList();

        Assert.Equal(many.Select(p => p.Key), await hand.Db.Persons.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Key).ToListAsync(Ct));
        Assert.Equal(25, await hand.Db.SearchKeys.Where(k => ids.Contains(k.PersonId)).Select(k => k.PersonId).Distinct().CountAsync(Ct));
        Assert.True(next.Id > ids.Max());
    }

    [Fact]
    public async Task Many_hands_at_once_draw_different_file_numbers()
    {
        var day = List with { Day = new DateOnly(2032, 1, 5) };
        var numbers = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            await using var hand = Hand();
            return (await hand.Register.Add(Yusuf, day, Ct)).FileNumber;
        }));

        Assert.Equal(Enumerable.Range(1, 12).Select(n => $"IP-2032-{n:00000}"), numbers.Order(StringComparer.Ordinal));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private RegisterHand Hand() => new(app.App.Services.CreateAsyncScope());
}

/// <summary>The register in a scope of its own, as one request has it.</summary>
internal sealed class RegisterHand(AsyncServiceScope scope) : IAsyncDisposable
{
    public AppDb Db { get; } = scope.ServiceProvider.GetRequiredService<AppDb>();

    public PersonRegister Register { get; } = scope.ServiceProvider.GetRequiredService<PersonRegister>();

    public async Task<PersonRecord> Record(int id)
    {
        Db.ChangeTracker.Clear();
        return (await PersonRecord.Load(Db, [id], CancellationToken.None))[id];
    }

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
