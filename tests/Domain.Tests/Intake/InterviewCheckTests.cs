using IntegrationPoint.Domain.Intake;

namespace IntegrationPoint.Domain.Tests.Intake;

public sealed class InterviewCheckTests
{
    private static readonly DateOnly Today = new(2016, 3, 24);
    private static readonly InterviewAnswers Least = new() { Horizon = "6-to-18-months", HorizonReasons = "B1 fehlt, Praxis vorhanden" };

    [Fact]
    public void Who_says_nothing_has_said_nothing()
    {
        var (facts, errors) = Check(Least);

        Assert.Empty(errors);
        Assert.Null(facts!.School);
        Assert.Null(facts.German);
        Assert.Empty(facts.Jobs);
        Assert.Empty(facts.Barriers);
    }

    [Fact]
    public void A_horizon_needs_reasons() =>
        Assert.Equal(["Horizon", "HorizonReasons"], Check(new InterviewAnswers { HorizonReasons = "  " }).Errors.Select(e => e.Field));

    [Fact]
    public void Up_to_three_steps_are_agreed_each_with_its_day()
    {
        Expect(Least with { NextStep = "Zeugnisse übersetzen" }, "NextOn", "interview.error.step-day");
        Expect(Least with { NextOn = "29.03.2016", NextStep3 = "Sprachtest" }, "NextOn3", "interview.error.step-day");
        Assert.Equal(
            [new InterviewStep(null, new DateOnly(2016, 3, 29), null), new InterviewStep("Sprachtest", new DateOnly(2016, 4, 5), new TimeOnly(10, 0))],
            Check(Least with { NextOn = "29.03.2016", NextStep2 = "Sprachtest", NextOn2 = "05.04.2016", NextAt2 = "10:00" }).Facts!.Next);
    }

    [Fact]
    public void A_job_needs_words_and_a_field()
    {
        Expect(Least with { Job1Field = "craft" }, "Job1", "interview.error.job");
        Expect(Least with { Job1 = "Sanitär beim Onkel" }, "Job1Field", "interview.error.field");
        Assert.Equal(
            new InterviewJob("Sanitär beim Onkel", "craft", 3, "family", null),
            Assert.Single(Check(Least with { Job1 = "Sanitär beim Onkel", Job1Field = "craft", Job1Years = "3", Job1Form = "family" }).Facts!.Jobs));
    }

    [Fact]
    public void One_named_skill_is_the_level_of_those_not_named() =>
        Assert.Equal(
            new InterviewGerman("A1", "A2", "A2", "A2", "told"),
            Check(Least with { GermanListening = "A1", GermanSpeaking = "A2", GermanReading = "A2", GermanWriting = "A2" }).Facts!.German);

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("later", false)]
    public void Health_is_only_the_wish_for_clarification(string answer, bool barrier) =>
        Assert.Equal(barrier, Check(Least with { HealthClarification = answer }).Facts!.Barriers.Contains("health-clarification"));

    [Fact]
    public void The_main_worry_is_one_of_the_barriers() =>
        Assert.Equal(["childcare", "housing"], Check(Least with { Barriers = ["childcare", "none"], MainBarrier = "housing" }).Facts!.Barriers);

    [Fact]
    public void A_consent_says_how_it_was_given() => Expect(Least with { ConsentTo = ["hwk"] }, "ConsentHow", "interview.error.consent-how");

    [Theory]
    [InlineData("23.03.2016", null, "NextOn", "interview.error.past")]
    [InlineData("31.04.2016", null, "NextOn", "intake.error.day")]
    [InlineData("29.03.2016", "25:00", "NextAt", "interview.error.time")]
    [InlineData("29.03.2016", "zehn", "NextAt", "interview.error.time")]
    public void The_next_step_lies_ahead(string on, string? at, string field, string key) => Expect(Least with { NextOn = on, NextAt = at }, field, key);

    [Fact]
    public void A_time_is_read_with_colon_or_dot() =>
        Assert.Equal(new TimeOnly(9, 30), Check(Least with { NextOn = "29.03.2016", NextAt = "9.30" }).Facts!.Next.Single().At);

    [Theory]
    [InlineData("31")]
    [InlineData("-1")]
    [InlineData("acht")]
    public void School_years_are_a_small_number(string typed) => Expect(Least with { SchoolYears = typed }, "SchoolYears", "interview.error.number");

    [Fact]
    public void Consent_is_given_only_to_those_the_form_asks_for()
    {
        Expect(Least with { ConsentTo = ["immigration-office"], ConsentHow = "signed" }, "ConsentTo", "intake.error.not-in-list");
        Expect(Least with { ConsentTo = ["hwk"], ConsentHow = "telepathy" }, "ConsentHow", "intake.error.not-in-list");
        Assert.Equal(["hwk"], Check(Least with { ConsentTo = ["hwk", "hwk"], ConsentHow = "signed" }).Facts!.ConsentTo);
    }

    [Theory]
    [InlineData("subject")]
    [InlineData("paper")]
    [InlineData("country")]
    [InlineData("vocational")]
    public void One_word_about_school_is_enough_to_be_kept(string said)
    {
        var answers = said switch
        {
            "subject" => Least with { Subject = "Chemie" },
            "paper" => Least with { SchoolPaper = "lost" },
            "country" => Least with { SchoolCountry = "SY" },
            _ => Least with { Vocational = "on-the-job" },
        };

        Assert.Equal("unknown", Check(answers).Facts!.School!.Level);
    }

    private static (InterviewFacts? Facts, IReadOnlyList<FieldError> Errors) Check(InterviewAnswers answers) => InterviewCheck.Of(answers, Today, (_, _) => true, ["hwk"]);

    private static void Expect(InterviewAnswers answers, string field, string key) =>
        Assert.Contains(Check(answers).Errors, e => e.Field == field && e.Key == key);
}
