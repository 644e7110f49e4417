using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>Lists about people whose records were joined or erased since the last one.</summary>
public sealed class MergedImportTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Office = "aachen-fb50";
    private readonly ListDesk desk = new(app);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_two_merges_a_list_writes_to_the_record_that_stands_and_undoes_no_correction()
    {
        const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon;Straße;Ort\n50.7-M1;Ghazali;Huda;05.06.1987;0241 5551001;Weberweg 1;Aachen\n";
        var old = (await desk.Rows(await desk.Import(List)))[0].PersonId!.Value;
        var (middle, stands) = (await Somebody("Huda", "Ghazaly"), await Somebody("Huda", "Ghasali"));
        await Merge(middle, old, "Phone");
        await Merge(stands, middle, "Phone");
        await desk.Correct(stands, new PersonFacts { Phone = "0241 5551009" });

        var again = await desk.Import(List.Replace("Weberweg 1", "Am Ring 2", StringComparison.Ordinal));
        var record = await desk.Record(again, 2);

        Assert.Equal((stands, "0241 5551009"), (record.Person.Id, record.Person.Phone));
        Assert.Contains(record.Addresses, a => a is { Street: "Am Ring 2", To: null });
        await using var db = app.Db();
        Assert.False(await db.Addresses.AnyAsync(a => a.PersonId == old || a.PersonId == middle, Ct));
    }

    [Fact]
    public async Task Records_merged_twice_between_check_and_confirmation_stand_for_their_survivor()
    {
        const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon\n50.7-M2;Rahmani;Latifa;11.02.1979;0241 5551101\n";
        var old = (await desk.Rows(await desk.Import(List)))[0].PersonId!.Value;
        var run = await desk.Check(List.Replace("5551101", "5551102", StringComparison.Ordinal));
        var (middle, stands) = (await Somebody("Latifa", "Rahmany"), await Somebody("Latifa", "Rachmani"));
        await Merge(middle, old, "Phone");
        await Merge(stands, middle, "Phone");

        await desk.Apply(run);
        var record = await desk.Record(run, 2);
        await using var db = app.Db();

        Assert.Equal((stands, "0241 5551102"), (record.Person.Id, record.Person.Phone));
        Assert.Equal("0241 5551101", await db.Persons.Where(p => p.Id == old).Select(p => p.Phone).SingleAsync(Ct));
    }

    [Fact]
    public async Task A_number_that_stayed_with_a_record_merged_twice_leads_to_the_one_that_stands()
    {
        var number = new NumberFact("azr", "970000007001");
        var old = (await desk.Take(new PersonFacts { FamilyName = "Sharifi", GivenName = "Nadja", BirthDate = new DateOnly(1969, 4, 3), Numbers = [number] }, Office)).Id;
        var middle = (await desk.Take(new PersonFacts { FamilyName = "Sharifi", GivenName = "Nadja", BirthDate = new DateOnly(1969, 4, 3), Numbers = [number] }, Office)).Id;
        var stands = await Somebody("Nadja", "Scharifi");
        await Merge(middle, old);
        await Merge(stands, middle);

        var run = await desk.Import("Name;Vorname;Geb.-Datum;AZR-Nummer;Telefon\nSharifi;Nadja;03.04.1969;970000007001;0241 5551201\n");
        var record = await desk.Record(run, 2);

        Assert.Equal((stands, "0241 5551201"), (record.Person.Id, record.Person.Phone));
    }

    [Fact]
    public async Task Of_two_records_of_one_list_that_were_joined_each_row_is_compared_with_its_own_earlier_word()
    {
        const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon;Straße;Ort\n50.7-M4;Yusufi;Basima;09.10.1994;0241 5551301;Weberweg 4;Aachen\n50.7-M5;Josefi;Karima;17.08.1975;0241 5551302;;\n";
        var rows = await desk.Rows(await desk.Import(List));
        var (stands, other) = (rows[0].PersonId!.Value, rows[1].PersonId!.Value);
        await Merge(stands, other, "Phone");

        await desk.Import(List.Replace("Weberweg 4", "Am Ring 4", StringComparison.Ordinal));
        await using var db = app.Db();

        Assert.Equal("0241 5551302", await db.Persons.Where(p => p.Id == stands).Select(p => p.Phone).SingleAsync(Ct));
        Assert.True(await db.Addresses.AnyAsync(a => a.PersonId == stands && a.Street == "Am Ring 4", Ct));
    }

    [Fact]
    public async Task Somebody_erased_since_costs_one_row_and_not_the_list()
    {
        const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon\n50.7-M6;Geloescht;Gerd;05.06.1947;0241 5551401\n50.7-M7;Bleibt;Beate;05.06.1948;0241 5551402\n";
        var erased = (await desk.Rows(await desk.Import(List)))[0].PersonId!.Value;
        await using var db = app.Db();
        await db.Persons.Where(p => p.Id == erased).ExecuteDeleteAsync(Ct);
        var before = await desk.Persons();

        var again = await desk.Check(List.Replace("55514", "55515", StringComparison.Ordinal));
        var rows = await desk.Rows(again);
        var done = await desk.Apply(again);

        Assert.Equal([RowStates.Rejected, RowStates.Differs], rows.Select(r => r.State));
        Assert.Equal("person-gone", Assert.Single(ImportJson.Findings(rows[0].Findings)).Reason);
        Assert.Equal((0, 1, 1, before), (done.Added, done.Changed, done.Rejected, await desk.Persons()));
    }

    private async Task<int> Somebody(string given, string family) => (await desk.Take(new PersonFacts { FamilyName = family, GivenName = given }, Office)).Id;

    private async Task Merge(int survivor, int merged, params string[] take)
    {
        await using var db = app.Db();
        var versions = await db.Persons.Where(p => p.Id == survivor || p.Id == merged).ToDictionaryAsync(p => p.Id, p => p.Version, Ct);
        Assert.Null(await app.As("jana.offermann", s => s.GetRequiredService<PersonMerging>().Merge(survivor, merged, new PersonMerging.Choice(versions[survivor], versions[merged], take.ToHashSet(), "Test"), Ct)));
    }
}
