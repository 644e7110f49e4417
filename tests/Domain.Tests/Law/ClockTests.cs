using CsCheck;
using IntegrationPoint.Domain.Law;
using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Tests.Law;

/// <summary>What holds of every answer, whoever it is about.</summary>
public sealed class ClockTests
{
    private const int Runs = 150;
    private static readonly DateOnly First = new(2015, 9, 1);

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 3900].Select(First.AddDays);

    private static readonly Gen<(LegalFacts Facts, Question Question, DateOnly On)> People =
        from date in Days
        from stay in Gen.Int[0, 3000]
        from status in Gen.Int[0, 16]
        from country in Gen.Int[0, 9].Select(i => new[] { "SY", "AL", "GE", "EG", "IQ", "AF", "SO", "XK", "UA", "NG" }[i])
        from outcome in Gen.Int[0, 6]
        from bits in Gen.Int[0, int.MaxValue]
        from age in Gen.Int[10, 75]
        from question in Gen.Int[0, 24]
        select (Facts(date, stay, status, country, outcome, bits, age), (Question)question, On: date);

    [Fact]
    public void The_next_change_is_the_first_day_that_differs_under_the_wording_of_the_key_date() => People.Sample(
        p =>
        {
            var finding = LegalClock.Answer(p.Facts, p.Question, p.On);
            if (finding.Error is not null)
            {
                return;
            }

            var last = finding.NextChange ?? p.On.AddDays(1500);
            var walked = LegalClock.Walk(p.Facts, p.Question, p.On, last);
            Assert.Equal(finding.NextChange, walked);
        },
        iter: Runs);

    [Fact]
    public void A_time_line_misses_no_day_of_change_and_invents_none() => People.Sample(
        p =>
        {
            var to = p.On.AddDays(900);
            var line = LegalClock.Timeline(p.Facts, p.Question, p.On, to);
            var walked = new List<DateOnly>();
            Finding? before = null;
            for (var day = p.On; day <= to; day = day.AddDays(1))
            {
                var now = LegalClock.Answer(p.Facts, p.Question, day);
                if (before is null || now.Error != before.Error || !now.ErrorFacts.SequenceEqual(before.ErrorFacts) || now.Ruling != before.Ruling)
                {
                    walked.Add(day);
                }

                before = now;
            }

            Assert.Equal(walked, line.Select(f => f.On));
        },
        iter: 40);

    [Fact]
    public void A_wording_that_is_not_in_force_is_never_named() => People.Sample(
        p => Assert.All(LegalClock.Answer(p.Facts, p.Question, p.On).Norms, norm => Assert.True(norm.HoldsOn(p.On), $"{p.Question} {p.On} {norm}")),
        iter: 4 * Runs);

    [Fact]
    public void A_fact_that_was_not_asked_changes_nothing() => People.Sample(
        p =>
        {
            var finding = LegalClock.Answer(p.Facts, p.Question, p.On);
            if (finding.Error is not null)
            {
                return;
            }

            var unasked = Enum.GetValues<Fact>().Except(finding.Used).Where(f => FactTable.Kind(f) == FactKind.Bool).ToList();
            foreach (var fact in unasked)
            {
                var other = LegalClock.Answer(p.Facts.With(fact, true), p.Question, p.On);
                Assert.True(other.Error == "contradictoryFacts" || (other.Ruling == finding.Ruling && other.NextChange == finding.NextChange), $"{p.Question} {p.On} {fact}");
            }
        },
        iter: Runs);

    [Fact]
    public void An_answer_given_without_a_fact_stands_whatever_the_fact_is() => (
        from p in People
        from fact in Gen.Int[0, 6].Select(i => new[] { Fact.OwnFault, Fact.ReceptionDuty, Fact.Convicted, Fact.OralGermanA2, Fact.RegisteredWithAgency, Fact.RemovalMeasuresPending, Fact.Job }[i])
        select (p.Facts, p.Question, p.On, Fact: fact)).Sample(
        p =>
        {
            var without = LegalClock.Answer(p.Facts.Forget(p.Fact), p.Question, p.On);
            if (without.Error is not null)
            {
                return;
            }

            var all = FactTable.Kind(p.Fact) == FactKind.Bool
                ? new[] { true, false }.Select(v => p.Facts.With(p.Fact, v))
                : FactTable.Codes(p.Fact).Select(v => p.Facts.With(p.Fact, v));
            Assert.All(all.Select(f => LegalClock.Answer(f, p.Question, p.On)).Where(f => f.Error is null), f => Assert.Equal(without.Ruling, f.Ruling));
        },
        iter: 3 * Runs);

    [Theory]
    [InlineData("2015-11-10", 3, "2016-02-10")]
    [InlineData("2015-11-30", 3, "2016-03-01")]
    [InlineData("2015-12-31", 2, "2016-03-01")]
    [InlineData("2016-02-29", 12, "2017-03-01")]
    [InlineData("2016-01-31", 1, "2016-03-01")]
    public void A_state_lasts_to_the_same_day_or_the_first_of_the_next_month(string since, int months, string first) =>
        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture).DayNumber, Counting.Lasting(DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture).DayNumber, months));

    [Theory]
    [InlineData("2023-10-01", 6, "2024-04-02")]
    [InlineData("2020-02-03", 9, "2020-11-04")]
    [InlineData("2015-11-30", 3, "2016-03-01")]
    [InlineData("2016-02-29", 12, "2017-03-01")]
    public void A_period_ends_with_its_day_and_the_right_begins_after_it(string of, int months, string first) =>
        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture).DayNumber, Counting.AfterPeriod(DateOnly.Parse(of, System.Globalization.CultureInfo.InvariantCulture).DayNumber, months));

    private static LegalFacts Facts(DateOnly on, int stay, int status, string country, int outcome, int bits, int age)
    {
        var since = on.AddDays(-stay);
        var facts = LegalFacts.None.With(Fact.Nationality, country).With(Fact.BornOn, on.AddYears(-age)).With(Fact.Status, FactTable.Codes(Fact.Status)[status])
            .With(Fact.EnteredOn, since).With(Fact.StaySince, since).With(Fact.StatusSince, since).With(Fact.TolerationSince, since).With(Fact.RemovalSuspendedSince, since)
            .With(Fact.AsylumRegisteredOn, since).With(Fact.AsylumOutcome, FactTable.Codes(Fact.AsylumOutcome)[outcome]).With(Fact.InternshipMonths, bits % 6).With(Fact.TitleMonths, 36m)
            .With(Fact.Benefit, FactTable.Codes(Fact.Benefit)[bits % 2]).With(Fact.Job, FactTable.Codes(Fact.Job)[bits % 4]).With(Fact.LanguageLevel, FactTable.Codes(Fact.LanguageLevel)[bits % 7])
            .With(Fact.WorkplaceDistrict, bits % 2 == 0 ? "Essen" : "Aachen-Düren").With(Fact.TolerationGround, FactTable.Codes(Fact.TolerationGround)[bits % 2])
            .With(Fact.TrainingContract, true).With(Fact.TrainingKind, FactTable.Codes(Fact.TrainingKind)[bits % 2]).With(Fact.TrainingStartsOn, on.AddDays(bits % 400))
            .With(Fact.Employment, true).With(Fact.EmployedSince, since).With(Fact.WeeklyHours, 38m).With(Fact.SchoolSuccessYears, bits % 5).With(Fact.IdentityClarifiedOn, since)
            .With(Fact.FictionCertificateOn, since).With(Fact.RemovalMeasuresPending, FactTable.Codes(Fact.RemovalMeasuresPending)[bits % 2]);
        facts = (Outcome)outcome == Outcome.NotApplied ? facts.Without(Fact.AsylumAppliedOn) : facts.With(Fact.AsylumAppliedOn, since);
        var i = 0;
        foreach (var fact in Enum.GetValues<Fact>().Where(f => FactTable.Kind(f) == FactKind.Bool && facts.IsUnknown(f)))
        {
            if (fact is Fact.AsylumFinal or Fact.WithdrawnAfterBamfAdvice or Fact.WithdrawnForChildWelfare || (fact == Fact.ReceptionDuty && status is >= 4 and <= 6))
            {
                continue;
            }

            facts = facts.With(fact, ((bits >> (i++ % 30)) & 1) == 1);
        }

        return facts;
    }
}
