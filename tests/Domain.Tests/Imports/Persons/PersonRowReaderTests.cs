using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Domain.Intake;
using static IntegrationPoint.Domain.Imports.Persons.PersonFields;

namespace IntegrationPoint.Domain.Tests.Imports.Persons;

public sealed class PersonRowReaderTests
{
    private static readonly PersonRowReader Reader = new(Lists.Words, new DateOnly(2016, 3, 24));

    [Fact]
    public void A_full_row_is_read_without_a_word_of_complaint()
    {
        var reading = Read(
            (FamilyName, "Al-Sayed"), (GivenName, "Yusuf"), (BirthDate, "17.05.1991"), (Sex, "m"), (Nationality, "syrisch"), (SecondNationality, "Libanon"),
            (FileNumber, "50.3-417/15"), (AzrNumber, "160312000417"), (PaperType, "BüMA"), (PaperUntil, "02.04.2016"), (Regime, "AsylbLG"), (BenefitFrom, "2.10.15"),
            (Arrival, "42279"), (Street, "Lindenhof"), (HouseNumber, "4"), (Postcode, "52062"), (Town, "Aachen-Brand"), (Language, "Arabisch, Englisch"),
            (Phone, "0241 5550101"), (Email, "yusuf@example.org"), (Relation, "Kind"), (Accommodation, "Übergangsheim"));
        var row = reading.Row!;

        Assert.Empty(reading.Findings);
        Assert.Equal(("Al-Sayed", "Yusuf", "male"), (row.FamilyName, row.GivenName, row.Sex));
        Assert.Equal((new DateOnly(1991, 5, 17), "exact"), (row.BirthDate!.Value, row.BirthPrecision));
        Assert.Equal(["SY", "LB"], row.Nationalities);
        Assert.Equal(["ar", "en"], row.Languages);
        Assert.Equal((new DateOnly(2015, 10, 2), new DateOnly(2015, 10, 2)), (row.BenefitFrom!.Value, row.Arrival!.Value));
        Assert.Equal(("Lindenhof 4", "52062", "05334002"), (row.Street, row.Postcode, row.Municipality));
        Assert.Equal(("BUEMA", "ASYLBLG", "hostel", "child"), (row.PaperType, row.Regime, row.Accommodation, row.Relation));
    }

    [Theory]
    [InlineData(BirthDate, "31.02.1990", "no-such-day")]
    [InlineData(BirthDate, "24.03.2099", "birth-ahead")]
    [InlineData(BirthDate, "25.03.2016", "birth-ahead")]
    [InlineData(BirthDate, "01.01.1890", "birth-too-early")]
    [InlineData(Arrival, "24.03.2099", "day-too-far")]
    [InlineData(Arrival, "2015", "day-missing")]
    [InlineData(PaperUntil, "31.12.9999", "no-such-day")]
    [InlineData(PaperUntil, "31.12.2099", "day-too-far")]
    [InlineData(Nationality, "Absurdistan", "unknown-word")]
    [InlineData(Sex, "ja", "unknown-word")]
    [InlineData(PaperType, "Büchereiausweis", "unknown-word")]
    [InlineData(Town, "Atlantis", "unknown-town")]
    [InlineData(Postcode, "52", "no-postcode")]
    [InlineData(AzrNumber, "1,60312E+11", "rounded")]
    [InlineData(GivenName, "Yusuf 😀", "picture")]
    [InlineData(GivenName, "123", "no-letters")]
    [InlineData(GivenName, "Max <img src=x onerror=alert(1)>", "name-signs")]
    [InlineData(GivenName, "Eva =cmd|' /C calc'!A0", "name-signs")]
    [InlineData(GivenName, "@SUM", "name-signs")]
    [InlineData(GivenName, "=HYPERLINK(1)", "name-signs")]
    [InlineData(GivenName, "#NV", "formula-failed")]
    public void What_cannot_be_is_an_error_of_its_field(string field, string cell, string reason)
    {
        var errors = Read((FamilyName, "Al-Sayed"), (field == GivenName ? GivenName : CallName, "Yusuf"), (field, cell)).Findings.Where(f => f.IsError);

        Assert.Equal([(field, reason)], errors.Select(f => (f.Field, f.Reason)));
    }

    [Theory]
    [InlineData("Beschäftigung nur mit Erlaubnis der Ausländerbehörde", "with-permission")]
    [InlineData("Erwerbstätigkeit nicht gestattet", "forbidden")]
    public void An_entry_on_work_is_read_with_its_paper(string cell, string code)
    {
        var reading = Read((FamilyName, "Al-Sayed"), (GivenName, "Yusuf"), (PaperType, "BüMA"), (WorkNote, cell));

        Assert.Empty(reading.Findings);
        Assert.Equal(code, reading.Row!.WorkNote);
    }

    [Fact]
    public void A_word_on_work_that_nobody_knows_is_left_out_with_a_note()
    {
        var reading = Read((FamilyName, "Al-Sayed"), (GivenName, "Yusuf"), (PaperType, "BüMA"), (WorkNote, "ja"));

        Assert.Null(reading.Row!.WorkNote);
        Assert.Equal((WorkNote, "word-left-out", false), (Assert.Single(reading.Findings).Field, reading.Findings[0].Reason, reading.Findings[0].IsError));
    }

    [Fact]
    public void A_street_that_is_a_formula_is_left_out_with_a_note()
    {
        var reading = Read((FamilyName, "Al-Sayed"), (GivenName, "Yusuf"), (Street, "=1+1"));

        Assert.Null(reading.Row!.Street);
        Assert.Equal((Street, "no-street", false), (Assert.Single(reading.Findings).Field, reading.Findings[0].Reason, reading.Findings[0].IsError));
    }

    [Theory]
    [InlineData("Al-Sayed"), InlineData("O’Neill"), InlineData("Max <b>"), InlineData("=1+1"), InlineData("@SUM"), InlineData("Zoë 2"), InlineData("عبد الله")]
    public void Desk_and_list_judge_a_name_alike(string name)
    {
        var desk = DeskCheck.Of(new DeskAnswers { GivenName = name }, new DateOnly(2016, 3, 24), (_, _) => true).Errors.Any(e => e.Field == nameof(DeskAnswers.GivenName));
        var list = Read((FamilyName, "Al-Sayed"), (GivenName, name)).Row is null;

        Assert.Equal(desk, list);
    }

    [Fact]
    public void An_error_keeps_the_row_out_and_every_error_is_named()
    {
        var reading = Read((FamilyName, "Al-Sayed"), (GivenName, "Yusuf"), (BirthDate, "31.02.1990"), (Nationality, "Absurdistan"));

        Assert.Null(reading.Row);
        Assert.Equal([BirthDate, Nationality], reading.Findings.Select(f => f.Field));
    }

    [Theory]
    [InlineData("01.01.1990")]
    [InlineData("1990")]
    [InlineData("00.00.1990")]
    public void The_first_of_january_is_a_year_and_a_note_not_an_error(string cell)
    {
        var reading = Read((FamilyName, "Al-Sayed"), (GivenName, "Yusuf"), (BirthDate, cell));

        Assert.Equal((new DateOnly(1990, 1, 1), "year"), (reading.Row!.BirthDate!.Value, reading.Row.BirthPrecision));
        Assert.Equal(("year-only", false), (Assert.Single(reading.Findings).Reason, reading.Findings[0].IsError));
    }

    [Fact]
    public void Nobody_arrives_before_being_born_but_a_newborn_arrives_on_the_day()
    {
        var early = Read((FamilyName, "Al-Sayed"), (GivenName, "Lina"), (BirthDate, "02.02.2016"), (Arrival, "01.02.2016"));
        var onTheDay = Read((FamilyName, "Al-Sayed"), (GivenName, "Lina"), (BirthDate, "02.02.2016"), (Arrival, "02.02.2016"));

        Assert.Equal((Arrival, "before-birth"), (Assert.Single(early.Findings).Field, early.Findings[0].Reason));
        Assert.Empty(onTheDay.Findings);
    }

    [Fact]
    public void A_period_does_not_end_before_it_begins() => Assert.Equal(
        [(BenefitUntil, "end-before-begin"), (PaperUntil, "end-before-begin")],
        Read((FamilyName, "A"), (GivenName, "B"), (BenefitFrom, "02.02.2016"), (BenefitUntil, "01.02.2016"), (PaperType, "BüMA"), (PaperFrom, "02.02.2016"), (PaperUntil, "01.02.2016"))
            .Findings.Select(f => (f.Field, f.Reason)).Order());

    [Fact]
    public void A_name_of_one_letter_and_one_of_two_hundred_are_names_and_one_letter_more_is_not()
    {
        var longest = new string('a', 200);

        Assert.Equal("O", Read((FamilyName, "O"), (GivenName, longest)).Row!.FamilyName);
        Assert.Equal("too-long", Assert.Single(Read((FamilyName, "O"), (GivenName, longest + "a")).Findings).Reason);
    }

    [Fact]
    public void A_person_with_one_name_has_no_family_name_and_a_note_says_so()
    {
        var reading = Read((FamilyName, "Gulalai"), (GivenName, "XXX"));

        Assert.Equal((null, "Gulalai"), (reading.Row!.FamilyName, reading.Row.GivenName));
        Assert.Equal("one-name", Assert.Single(reading.Findings).Reason);
    }

    [Fact]
    public void A_row_without_a_name_is_refused() => Assert.Equal("no-name", Assert.Single(Read((BirthDate, "17.05.1991")).Findings).Reason);

    [Theory]
    [InlineData("Al-Sayed, Yusuf", "Al-Sayed", "Yusuf")]
    [InlineData("Gulalai", null, "Gulalai")]
    public void A_whole_name_is_split_at_its_comma(string cell, string? family, string given)
    {
        var row = Read((FullName, cell)).Row!;

        Assert.Equal((family, given), (row.FamilyName, row.GivenName));
    }

    [Fact]
    public void A_whole_name_without_comma_is_not_guessed() => Assert.Equal("name-not-split", Assert.Single(Read((FullName, "Yusuf Al Sayed")).Findings).Reason);

    [Fact]
    public void What_begins_like_a_formula_is_no_name()
    {
        var reading = Read((FamilyName, "=cmd|' /C calc'!A0"), (GivenName, "@Yusuf"));

        Assert.Null(reading.Row);
        Assert.Equal([FamilyName, GivenName], reading.Findings.Select(f => f.Field));
    }

    [Fact]
    public void Control_characters_go_with_a_note()
    {
        var reading = Read((FamilyName, "Al\u0007Sayed"), (GivenName, "Yusuf"));

        Assert.Equal("AlSayed", reading.Row!.FamilyName);
        Assert.Equal((FamilyName, "cleaned"), (Assert.Single(reading.Findings).Field, reading.Findings[0].Reason));
    }

    [Fact]
    public void A_telephone_that_is_none_is_left_out_and_the_person_is_not()
    {
        var reading = Read((FamilyName, "Al-Sayed"), (GivenName, "Yusuf"), (Phone, "beim Bruder"), (Email, "kein"), (Language, "Klingonisch"), (Relation, "Hund"));

        Assert.Null(reading.Row!.Phone);
        Assert.Equal(new HashSet<string> { Relation, Language, Phone, Email }, reading.Findings.Select(f => f.Field).ToHashSet());
        Assert.All(reading.Findings, f => Assert.Equal((false, Menders.Sender), (f.IsError, f.Mend)));
    }

    [Fact]
    public void A_zero_that_the_spreadsheet_took_comes_back()
    {
        var row = Read((FamilyName, "A"), (GivenName, "B"), (Postcode, "1067"), (Phone, "2415550101")).Row!;

        Assert.Equal(("01067", "02415550101"), (row.Postcode, row.Phone));
    }

    [Fact]
    public void A_postcode_written_before_the_town_is_found()
    {
        var row = Read((FamilyName, "A"), (GivenName, "B"), (Town, "52222 Stolberg (Rhld.)")).Row!;

        Assert.Equal(("52222", "05334032"), (row.Postcode, row.Municipality));
    }

    [Fact]
    public void A_town_nobody_knows_is_for_the_administrator() =>
        Assert.Equal(Menders.Administrator, Assert.Single(Read((FamilyName, "A"), (GivenName, "B"), (Town, "Atlantis")).Findings).Mend);

    private static RowReading Read(params (string Field, string Cell)[] cells) =>
        Reader.Read(cells.GroupBy(c => c.Field).ToDictionary(g => g.Key, g => g.Last().Cell));
}
