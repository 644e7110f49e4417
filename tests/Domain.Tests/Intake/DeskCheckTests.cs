using CsCheck;
using IntegrationPoint.Domain.Intake;

namespace IntegrationPoint.Domain.Tests.Intake;

public sealed class DeskCheckTests
{
    private static readonly DateOnly Today = new(2016, 3, 24);

    private static readonly DeskAnswers Complete = new()
    {
        Language = "ar",
        FamilyName = "Al-Nasri",
        GivenName = "Kareem",
        OwnScript = "كريم الناصري",
        BirthDate = "14.05.1991",
        Sex = "male",
        Nationality = "SY",
        Paper = "GESTATTUNG",
        PaperTo = "18.07.2016",
        ArrivedOn = "24.03.2016",
        With = ["alone"],
        Urgent = ["none"],
        Phone = "+49 171 3920012",
        MayWrite = true,
    };

    [Fact]
    public void A_complete_sitting_becomes_facts()
    {
        var (facts, errors) = Check(Complete);

        Assert.Empty(errors);
        Assert.Equal(("Al-Nasri", "Kareem", new DateOnly(1991, 5, 14), "exact"), (facts!.FamilyName, facts.GivenName, facts.BirthDate!.Value, facts.BirthPrecision));
        Assert.Equal((Today, new DateOnly(2016, 7, 18), true), (facts.ArrivedOn!.Value, facts.PaperTo!.Value, facts.Alone));
        Assert.Equal(["ar"], facts.Languages);
    }

    [Fact]
    public void An_empty_sitting_names_every_field_the_desk_must_fill_and_nothing_else()
    {
        var (facts, errors) = Check(new DeskAnswers());

        Assert.Null(facts);
        Assert.Equal(
            ["ArrivedOn", "BirthDate", "FamilyName", "GivenName", "Language", "Nationality", "Paper", "Sex"],
            errors.Select(e => e.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void People_with_one_name_have_one_name()
    {
        var (facts, errors) = Check(Complete with { OneName = true, FamilyName = null, GivenName = "Najibullah" });

        Assert.Empty(errors);
        Assert.Null(facts!.FamilyName);
    }

    [Fact]
    public void The_one_name_may_stand_in_either_field()
    {
        var (facts, errors) = Check(Complete with { OneName = true, FamilyName = "Najibullah", GivenName = " " });

        Assert.Empty(errors);
        Assert.Equal(("Najibullah", null), (facts!.GivenName, facts.FamilyName));
    }

    [Fact]
    public void One_name_ticked_and_two_written_is_asked_about()
    {
        var (facts, errors) = Check(Complete with { OneName = true, FamilyName = "Safi", GivenName = "Najibullah" });

        Assert.Null(facts);
        Assert.Equal(("FamilyName", "intake.error.two-names"), (errors.Single().Field, errors.Single().Key));
    }

    [Theory]
    [InlineData("1991", "year")]
    [InlineData("14.05.1991", "exact")]
    public void A_year_is_enough_as_a_birth_date(string typed, string precision) =>
        Assert.Equal(precision, Check(Complete with { BirthDate = typed }).Facts!.BirthPrecision);

    [Fact]
    public void An_estimate_is_called_an_estimate() =>
        Assert.Equal("estimated", Check(Complete with { BirthDate = "01.01.1991", BirthEstimated = true }).Facts!.BirthPrecision);

    [Theory]
    [InlineData("31.02.1991", "intake.error.day")]
    [InlineData("25.03.2016", "intake.error.birth-ahead")]
    [InlineData("31.12.1899", "intake.error.birth-long-ago")]
    [InlineData("gestern", "intake.error.day")]
    public void An_impossible_birth_date_is_named(string typed, string key) => Expect(Complete with { BirthDate = typed }, "BirthDate", key);

    [Theory]
    [InlineData("Karim 🙂", "intake.error.name-signs")]
    [InlineData("Karim<script>", "intake.error.name-signs")]
    [InlineData("12345", "intake.error.name-signs")]
    [InlineData("- . '", "intake.error.name-signs")]
    [InlineData("\u200F\u0000", "intake.error.missing")]
    public void A_name_that_is_none_is_named(string typed, string key) => Expect(Complete with { GivenName = typed }, "GivenName", key);

    [Theory]
    [InlineData("O", "O")]
    [InlineData("  Abd\u0000 al-Rahman\t", "Abd al-Rahman")]
    [InlineData("D’Angelo-Şahin", "D’Angelo-Şahin")]
    [InlineData("ገብረመድህን", "ገብረመድህን")]
    [InlineData("مُحَمَّد", "مُحَمَّد")]
    public void A_name_is_kept_as_on_the_paper(string typed, string kept) =>
        Assert.Equal(kept, Check(Complete with { GivenName = typed }).Facts!.GivenName);

    [Fact]
    public void Two_hundred_letters_are_a_name_and_two_hundred_and_one_are_not()
    {
        Assert.Empty(Check(Complete with { FamilyName = new string('ä', 200) }).Errors);
        Expect(Complete with { FamilyName = new string('ä', 201) }, "FamilyName", "intake.error.name-long");
    }

    [Fact]
    public void An_expired_paper_is_asked_back_until_somebody_says_it_has_expired()
    {
        Expect(Complete with { PaperTo = "18.03.2016" }, "PaperTo", "intake.error.expired");
        Assert.Empty(Check(Complete with { PaperTo = "18.03.2016", Urgent = ["paper"] }).Errors);
    }

    [Theory]
    [InlineData("01.04.2016", null, "PaperFrom", "intake.error.ahead")]
    [InlineData("01.03.2016", "01.02.2016", "PaperTo", "intake.error.ends-early")]
    [InlineData("2016", null, "PaperFrom", "intake.error.day")]
    public void A_paper_cannot_hold_at_impossible_times(string from, string? to, string field, string key) =>
        Expect(Complete with { PaperFrom = from, PaperTo = to }, field, key);

    [Theory]
    [InlineData("12", "intake.error.phone")]
    [InlineData("12345678901234567", "intake.error.phone")]
    [InlineData("0171 x 3920012", "intake.error.phone")]
    [InlineData("", "intake.error.phone-needed")]
    public void A_number_nobody_can_call_is_named(string typed, string key) => Expect(Complete with { Phone = typed }, "Phone", key);

    [Theory]
    [InlineData("5206")]
    [InlineData("520622")]
    [InlineData("5206a")]
    public void A_postcode_has_five_digits(string typed) => Expect(Complete with { Postcode = typed }, "Postcode", "intake.error.postcode");

    [Fact]
    public void Nobody_arrives_before_birth_or_after_today()
    {
        Expect(Complete with { ArrivedOn = "13.05.1991" }, "ArrivedOn", "intake.error.before-birth");
        Expect(Complete with { ArrivedOn = "25.03.2016" }, "ArrivedOn", "intake.error.ahead");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void An_empty_day_of_arrival_is_no_day_and_not_today(string? typed) => Expect(Complete with { ArrivedOn = typed }, "ArrivedOn", "intake.error.arrival");

    [Theory]
    [InlineData("")]
    [InlineData("24.03.2016")]
    [InlineData("who knows")]
    public void An_unknown_day_of_arrival_stays_unknown_whatever_stands_in_the_field(string typed)
    {
        var (facts, errors) = Check(Complete with { ArrivedUnknown = true, ArrivedOn = typed });

        Assert.Empty(errors);
        Assert.Null(facts!.ArrivedOn);
    }

    [Fact]
    public void A_note_on_work_stands_on_a_paper()
    {
        Assert.Equal("allowed", Check(Complete with { WorkNote = "allowed" }).Facts!.WorkNote);
        Expect(Complete with { Paper = "NONE", WorkNote = "allowed" }, "WorkNote", "intake.error.note-without-paper");
    }

    [Fact]
    public void Whatever_is_typed_the_check_answers_with_facts_or_with_errors() =>
        Gen.Select(Gen.String, Gen.String, Gen.String, Gen.String, Gen.String).Sample((a, b, c, d, e) =>
        {
            var (facts, errors) = Check(Complete with { GivenName = a, BirthDate = b, PaperTo = c, Phone = d, Street = e, OtherLanguage = a });
            return facts is null == errors.Count > 0;
        });

    [Fact]
    public void What_no_list_offers_is_named_at_its_field()
    {
        var (facts, errors) = DeskCheck.Of(
            Complete with { Sex = "bogus", Nationality = "ZZ9", Paper = "NOSUCHPAPER", Language = "xx", OtherLanguage = "other", Accommodation = "castle", With = ["<b>"], Urgent = ["gold"], Literacy = "runes", WorkNote = "maybe" },
            Today, (_, code) => code is "known");

        Assert.Null(facts);
        Assert.Equal(
            ["Accommodation", "Language", "Literacy", "Nationality", "OtherLanguage", "Paper", "Sex", "Urgent", "With", "WorkNote"],
            errors.Where(e => e.Key == "intake.error.not-in-list").Select(e => e.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_family_asks_for_the_place_of_each_and_knows_one_head()
    {
        var family = Complete with { With = [], Relation = "child", OtherRelation = "head" };

        Assert.Equal(("child", "head", false), (Family(family, housed: false).Facts!.Relation, Family(family, housed: false).Facts!.OtherRelation, Family(family, housed: false).Facts!.Alone));
        Assert.Null(Family(family, housed: true).Facts!.OtherRelation);
        Assert.Equal(["Relation", "OtherRelation"], Family(family with { Relation = null, OtherRelation = "" }, housed: false).Errors.Select(e => e.Field));
        Assert.Equal("person.household.two-heads", Assert.Single(Family(family with { Relation = "head" }, housed: false).Errors).Key);
        Assert.Equal("With", Assert.Single(Family(family with { With = ["alone"] }, housed: true).Errors).Field);
        Assert.Null(Check(family).Facts!.Relation);
    }

    private static (DeskFacts? Facts, IReadOnlyList<FieldError> Errors) Family(DeskAnswers answers, bool housed) => DeskCheck.Of(answers, Today, (_, _) => true, housed);

    private static (DeskFacts? Facts, IReadOnlyList<FieldError> Errors) Check(DeskAnswers answers) => DeskCheck.Of(answers, Today, (_, _) => true);

    private static void Expect(DeskAnswers answers, string field, string key) =>
        Assert.Contains(Check(answers).Errors, e => e.Field == field && e.Key == key);
}
