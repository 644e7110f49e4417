using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>What a first list brings in, and what it does not.</summary>
public sealed class FirstImportTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly ListDesk desk = new(app);

    [Fact]
    public async Task A_row_becomes_a_person_with_everything_the_office_said()
    {
        var run = await desk.Import("""
            Stadt Aachen, FB 50;;;;;;;;;;;;;;;;
            Aktenzeichen;Name;Vorname;Geb.-Datum;Geschlecht;Staatsangehörigkeit;AZR-Nummer;Papier;gültig bis;Leistung seit;Zuzug am;Straße;PLZ;Ort;Unterkunft;Telefon;Sprache
            50.3-A1;Al-Zahrani;Yusuf;17.05.1991;m;syrisch;970000000001;BüMA;02.04.2016;02.10.2015;2.10.15;Lindenhof 4;52062;Aachen;GU;0241 5550101;Arabisch, Englisch
            """);
        var record = await desk.Record(run, 3);

        Assert.Equal((1, 1, 0, 0, ImportStates.Done), (run.Read, run.Added, run.Rejected, run.Questions, run.State));
        Assert.Equal(("Yusuf Al-Zahrani", "male", "exact"), (record.Person.DisplayName, record.Person.Sex, record.Person.BirthPrecision));
        Assert.Equal(["asylblg-file 503A1", "azr 970000000001"], record.Numbers.Select(n => $"{n.Kind} {n.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(("BUEMA", new DateOnly(2016, 4, 2)), (Assert.Single(record.Papers).Type, record.Papers[0].To!.Value));
        Assert.Equal(("ASYLBLG", new DateOnly(2015, 10, 2)), (Assert.Single(record.Benefits).Regime, record.Benefits[0].From));
        Assert.Equal((MunicipalMove.Arrival, new DateOnly(2015, 10, 2), "05334002"), (Assert.Single(record.Moves).Kind, record.Moves[0].On, record.Moves[0].Municipality));
        Assert.Equal(("hostel", "Lindenhof 4", "52062"), (Assert.Single(record.Addresses).Accommodation, record.Addresses[0].Street, record.Addresses[0].Postcode));
        Assert.Equal((CaseStates.Arrived, new DateOnly(2016, 4, 3)), (Assert.Single(record.Cases).State, record.Cases[0].NextContactDue!.Value));
        Assert.StartsWith("§ 1 Abs. 1", Assert.Single(record.Duties).Norm, StringComparison.Ordinal);
        Assert.Equal(["ar", "en"], record.Languages.Select(l => l.Language));
        Assert.All([.. record.Papers.Select(p => p.Provenance), record.Person.Provenance], p => Assert.Equal(("list", "asylblg-9"), (p.Source, p.LegalBasis)));
    }

    [Fact]
    public async Task Bad_rows_stay_out_with_row_and_field_and_the_good_ones_come_in()
    {
        var run = await desk.Import("""
            Name;Vorname;Geb.-Datum;Staatsangehörigkeit;Zuzug am;AZR-Nummer
            Sabbagh;Rima;31.02.1990;Syrien;01.10.2015;970000000011
            Sabbagh;Nawal;03.04.1990;Absurdistan;01.10.2099;970000000012
            Sabbagh;Tarek 😀;03.04.1990;Syrien;01.10.2015;970000000013
            ;;03.04.1990;Syrien;01.10.2015;970000000014
            Sabbagh;Wafaa;03.04.1990;Syrien;01.10.2015;970000000015;zu;viel
            Sabbagh;Basel;04.05.1988;Syrien;01.10.2015;970000000016
            """);
        var rows = await desk.Rows(run);

        Assert.Equal((6, 1, 5), (run.Read, run.Added, run.Rejected));
        Assert.Equal(
            ["2 birth-date no-such-day", "3 nationality unknown-word", "3 arrival day-too-far", "4 given-name picture", "5 family-name no-name", "6  too-many-cells"],
            rows.SelectMany(r => ImportJson.Findings(r.Findings).Where(f => f.IsError).Select(f => $"{r.Row} {f.Field} {f.Reason}")).OrderBy(x => x[0]).ThenByDescending(x => x, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_repeated_row_is_one_person_and_the_same_person_said_otherwise_is_a_question()
    {
        var before = await desk.Persons();
        var run = await desk.Import("""
            Name;Vorname;Geb.-Datum;AZR-Nummer;Telefon
            Tillawi;Huda;05.06.1987;970000000021;0241 5550201
            Tillawi;Huda;05.06.1987;970000000021;0241 5550201
            Tillawi;Huda;05.06.1987;970000000021;0241 5550299
            """);

        Assert.Equal([RowStates.Added, RowStates.Unchanged, RowStates.Question], await desk.States(run));
        Assert.Equal(before + 1, await desk.Persons());
    }

    [Fact]
    public async Task Twins_of_one_file_number_are_two_people()
    {
        var run = await desk.Import("""
            Aktenzeichen;Name;Vorname;Geb.-Datum;Geschlecht
            50.3-T9;Rashwani;Hassan;02.02.2010;m
            50.3-T9;Rashwani;Hussein;02.02.2010;m
            50.3-T9;Rashwani;Amina;03.03.1984;w
            """);
        var again = await desk.Import("""
            Aktenzeichen;Name;Vorname;Geb.-Datum;Geschlecht;Telefon
            50.3-T9;Rashwani;Hassan;02.02.2010;m;0241 5550301
            50.3-T9;Rashwani;Hussein;02.02.2010;m;0241 5550301
            50.3-T9;Rashwani;Amina;03.03.1984;w;0241 5550301
            """);

        Assert.Equal([RowStates.Added, RowStates.Added, RowStates.Added], await desk.States(run));
        Assert.Equal([RowStates.Changed, RowStates.Changed, RowStates.Changed], await desk.States(again));
        Assert.Equal((await desk.Rows(run)).Select(r => r.PersonId), (await desk.Rows(again)).Select(r => r.PersonId));
    }

    [Fact]
    public async Task A_household_number_joins_people_under_one_head()
    {
        var run = await desk.Import("""
            BG-Nummer;Name;Vorname;Geb.-Datum;Stellung im Haushalt
            BG 77-1;Qabbani;Lina;01.02.2012;Tochter
            BG 77-1;Qabbani;Salma;05.06.1985;
            BG 77-1;Qabbani;Jad;07.08.2014;Sohn
            """);
        var persons = (await desk.Rows(run)).ConvertAll(r => r.PersonId!.Value);
        await using var db = app.Db();
        var members = db.HouseholdMembers.Where(m => persons.Contains(m.PersonId)).ToList();

        Assert.Single(members.Select(m => m.HouseholdId).Distinct());
        Assert.Equal(["child", "head", "child"], persons.Select(p => members.Single(m => m.PersonId == p).Relation));
    }

    [Fact]
    public async Task Who_is_announced_has_not_arrived()
    {
        var run = await desk.Import("""
            Name;Vorname;Geb.-Datum;Zuzug am
            Obaid;Karim;05.06.1987;31.03.2016
            """);

        Assert.Equal(CaseStates.Announced, Assert.Single((await desk.Record(run, 2)).Cases).State);
    }

    [Fact]
    public async Task What_looks_like_a_formula_becomes_nobodys_name_and_stays_a_row_to_mend()
    {
        var before = await desk.Persons();
        var run = await desk.Import("""
            Name;Vorname;Geb.-Datum
            =HYPERLINK(A1);@Sum;05.06.1987
            """);

        Assert.Equal(RowStates.Rejected, Assert.Single(await desk.Rows(run)).State);
        Assert.Equal(before, await desk.Persons());
    }
}
