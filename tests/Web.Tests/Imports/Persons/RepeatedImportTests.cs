using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>What a second list of the same office changes, and what it must not.</summary>
public sealed class RepeatedImportTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly ListDesk desk = new(app);

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        const string List = """
            Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon
            50.3-B1;Zaidan;Huda;05.06.1987;0241 5550401
            ;Zaidan;Omar;07.08.1983;0241 5550402
            """;
        await desk.Import(List);
        var before = await desk.Persons();
        var again = await desk.Import(List);

        Assert.Equal((0, 0, 2), (again.Added, again.Changed, again.Unchanged));
        Assert.Equal(before, await desk.Persons());
    }

    [Fact]
    public async Task Columns_in_another_order_and_another_file_are_still_the_same_list()
    {
        await desk.Import("Aktenzeichen;Name;Vorname;Geb.-Datum\n50.3-B2;Yazbek;Huda;05.06.1987\n");
        var again = await desk.Import("Vorname,Geburtsdatum,Aktenzeichen,Familienname\n Huda ,05.06.1987,50.3-B2,Yazbek\n");

        Assert.Equal((0, 0, 1), (again.Added, again.Changed, again.Unchanged));
    }

    [Fact]
    public async Task A_changed_cell_changes_that_field_alone()
    {
        await desk.Import("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon;Straße;Ort\n50.3-B3;Halabi;Huda;05.06.1987;0241 5550501;Weberweg 1;Aachen\n");
        var again = await desk.Import("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon;Straße;Ort\n50.3-B3;Halabi;Huda;05.06.1987;0241 5550502;Weberweg 1;Aachen\n");
        var record = await desk.Record(again, 2);

        Assert.Equal((0, 1, 0), (again.Added, again.Changed, again.Unchanged));
        Assert.Equal("0241 5550502", record.Person.Phone);
        Assert.Single(record.Addresses);
    }

    [Fact]
    public async Task What_somebody_corrected_meanwhile_is_not_undone_by_a_list_that_repeats_the_old_word()
    {
        var first = await desk.Import("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon\n50.3-B4;Mouhamad;Hda;05.06.1987;0241 5550601\n");
        var person = (await desk.Record(first, 2)).Person.Id;
        await desk.Correct(person, new PersonFacts { FamilyName = "Muhammad", GivenName = "Huda" });
        var again = await desk.Import("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon\n50.3-B4;Mouhamad;Hda;05.06.1987;0241 5550602\n");
        var record = await desk.Record(again, 2);

        Assert.Equal(("Huda Muhammad", "0241 5550602"), (record.Person.DisplayName, record.Person.Phone));
    }

    [Fact]
    public async Task A_value_goes_there_and_back_with_the_list()
    {
        const string There = "Aktenzeichen;Name;Vorname;Geb.-Datum;Straße;Ort\n50.3-B5;Antar;Huda;05.06.1987;Weberweg 1;Aachen\n";
        await desk.Import(There);
        await desk.Import(There.Replace("Weberweg 1", "Am Ring 2", StringComparison.Ordinal));
        var back = await desk.Import(There);

        Assert.Equal(1, back.Changed);
        Assert.Equal("Weberweg 1", (await desk.Record(back, 2)).Addresses[^1].Street);
    }

    [Fact]
    public async Task A_person_is_known_by_the_register_number_even_under_another_spelling_of_the_name()
    {
        var first = await desk.Import("Name;Vorname;Geb.-Datum;AZR-Nummer\nElsaied;Youssef;05.06.1987;970000000031\n");
        var again = await desk.Import("Name;Vorname;Geb.-Datum;AZR-Nummer\nAl-Sayyid;Yusuf;05.06.1987;970000000031\n");

        Assert.Equal((await desk.Rows(first))[0].PersonId, (await desk.Rows(again))[0].PersonId);
        Assert.Equal("Yusuf Al-Sayyid", (await desk.Record(again, 2)).Person.DisplayName);
    }

    [Fact]
    public async Task A_register_number_that_belongs_to_somebody_quite_different_is_a_question()
    {
        await desk.Import("Name;Vorname;Geb.-Datum;AZR-Nummer\nBakkal;Youssef;05.06.1987;970000000041\n");
        var run = await desk.Import("Name;Vorname;Geb.-Datum;AZR-Nummer\nTewolde;Selam;01.02.1999;970000000041\n");

        Assert.Equal([RowStates.Question], await desk.States(run));
        Assert.Equal("imports.same.number", ImportJson.Suggestions((await desk.Rows(run))[0].Suggestions)[0].Reasons[0].Key);
    }

    [Fact]
    public async Task Somebody_alike_on_record_is_a_question_and_each_answer_is_remembered()
    {
        var known = await desk.Take(new PersonFacts { FamilyName = "Darwishzada", GivenName = "Mohammad", BirthDate = new DateOnly(1993, 8, 9), Sex = "male" }, "alsdorf-sozialamt");
        const string List = "Name;Vorname;Geb.-Datum;Telefon\nDarwischsada;Muhammed;09.08.1993;0241 5550701\n";
        var asked = await desk.Check(List);
        var suggestion = ImportJson.Suggestions((await desk.Rows(asked))[0].Suggestions);

        Assert.Equal([RowStates.Question], await desk.States(asked));
        Assert.Contains(suggestion, s => s.PersonId == known.Id);

        await desk.Answer(asked, 2, "same", suggestion.First(s => s.PersonId == known.Id));
        var done = await desk.Apply(asked);
        var again = await desk.Import(List.Replace("0701", "0702", StringComparison.Ordinal));

        Assert.Equal((0, 1), (done.Added, done.Changed));
        Assert.Equal(known.Id, (await desk.Rows(again))[0].PersonId);
    }

    [Fact]
    public async Task Said_to_be_somebody_else_becomes_a_person_known_to_be_different()
    {
        var known = await desk.Take(new PersonFacts { FamilyName = "Sherzadeh", GivenName = "Reza", BirthDate = new DateOnly(1993, 8, 9), Sex = "male" }, "alsdorf-sozialamt");
        var asked = await desk.Check("Name;Vorname;Geb.-Datum\nScherzade;Reza;09.08.1993\n");
        await desk.Answer(asked, 2, "other");
        var done = await desk.Apply(asked);
        var added = (await desk.Rows(done))[0].PersonId!.Value;
        await using var db = app.Db();

        Assert.Equal(1, done.Added);
        Assert.Contains(db.KnownDifferent.ToList(), k => k.FirstId == Math.Min(known.Id, added) && k.SecondId == Math.Max(known.Id, added));
    }

    [Fact]
    public async Task An_unanswered_question_waits_and_can_be_answered_after_the_rest_is_written()
    {
        await desk.Take(new PersonFacts { FamilyName = "Wardakzai", GivenName = "Najib", BirthDate = new DateOnly(1993, 8, 9), Sex = "male" }, "alsdorf-sozialamt");
        var run = await desk.Import("Name;Vorname;Geb.-Datum\nWardaksai;Nadschib;09.08.1993\nWhitaker;Solon;01.02.1991\n");
        Assert.Equal((1, 1), (run.Added, run.Questions));

        await desk.Answer(run, 2, "skip");
        var done = await desk.Apply(run);

        Assert.Equal((1, 0, 1), (done.Added, done.Questions, done.Skipped));
    }

    [Fact]
    public async Task What_another_body_owns_stays_and_the_list_is_told()
    {
        var known = await desk.Take(
            new PersonFacts { FamilyName = "Gebrehiwot", GivenName = "Selam", BirthDate = new DateOnly(1990, 3, 4), Phone = "0241 5550801", Numbers = [new NumberFact("azr", "970000000051")] },
            "jobcenter-staedteregion");
        var run = await desk.Import("Name;Vorname;Geb.-Datum;AZR-Nummer;Telefon;Straße;Ort\nGebrehiwot;Selam;04.03.1990;970000000051;0241 5550899;Weberweg 3;Aachen\n");
        var record = await desk.Record(run, 2);

        Assert.Equal((known.Id, "0241 5550801"), (record.Person.Id, record.Person.Phone));
        Assert.Equal("Weberweg 3", Assert.Single(record.Addresses).Street);
        Assert.Equal(("phone", "kept", Menders.Owner), ImportJson.Findings((await desk.Rows(run))[0].Findings).Where(f => f.Reason == "kept").Select(f => (f.Field, f.Reason, f.Mend)).Single());
    }

    [Fact]
    public async Task A_record_merged_since_stands_for_its_survivor()
    {
        var first = await desk.Import("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon\n50.3-B9;Ghazal;Huda;05.06.1987;0241 5550901\n");
        var merged = (await desk.Rows(first))[0].PersonId!.Value;
        var survivor = await desk.Take(new PersonFacts { FamilyName = "Ghazal", GivenName = "Hoda" }, "aachen-fb50");
        await using (var db = app.Db())
        {
            db.Persons.Single(p => p.Id == merged).MergeInto(survivor.Id);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var again = await desk.Import("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon\n50.3-B9;Ghazal;Huda;05.06.1987;0241 5550902\n");

        Assert.Equal(survivor.Id, (await desk.Rows(again))[0].PersonId);
        Assert.Equal("0241 5550902", (await desk.Record(again, 2)).Person.Phone);
    }
}
