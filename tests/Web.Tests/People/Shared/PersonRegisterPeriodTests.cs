using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Shared;

public sealed class PersonRegisterPeriodTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly DateOnly Autumn = new(2015, 10, 2);
    private static readonly DateOnly Spring = new(2016, 3, 1);
    private static readonly Recording List = new("list", "asylblg-11", 1, null, new DateTime(2026, 8, 1, 8, 0, 0, DateTimeKind.Utc), new DateOnly(2016, 3, 24));

    [Fact]
    public async Task A_new_address_ends_the_old_one_the_day_before()
    {
        var record = await After(
            new PersonFacts { Address = new AddressFact("hall", "Am Alten Bad 1", "52062", "05334002", Autumn) },
            new PersonFacts { Address = new AddressFact("flat", "Lindenhof 4", "52062", "05334002", Spring) });

        Assert.Equal([(Autumn, (DateOnly?)new DateOnly(2016, 2, 29)), (Spring, null)], record.Addresses.Select(a => (a.From, a.To)));
    }

    [Fact]
    public async Task An_address_corrected_for_the_same_day_takes_the_place_of_the_wrong_one()
    {
        var record = await After(
            new PersonFacts { Address = new AddressFact("hall", "Lindenhof 40", "52062", "05334002", Autumn) },
            new PersonFacts { Address = new AddressFact("hall", "Lindenhof 4", "52062", "05334002", Autumn) });

        Assert.Equal("Lindenhof 4", Assert.Single(record.Addresses).Street);
    }

    [Fact]
    public async Task A_prolonged_paper_stays_one_paper()
    {
        var record = await After(
            new PersonFacts { Paper = new PaperFact("BUEMA", "B 17", Autumn, Spring) },
            new PersonFacts { Paper = new PaperFact("BUEMA", "B 17", Spring, new DateOnly(2016, 9, 1)) });

        Assert.Equal((Autumn, (DateOnly?)new DateOnly(2016, 9, 1)), (Assert.Single(record.Papers).From, record.Papers[0].To));
    }

    [Fact]
    public async Task Another_paper_ends_the_one_before()
    {
        var record = await After(
            new PersonFacts { Paper = new PaperFact("BUEMA", null, Autumn, null) },
            new PersonFacts { Paper = new PaperFact("GESTATTUNG", null, Spring, new DateOnly(2016, 9, 1)) });

        Assert.Equal(["BUEMA", "GESTATTUNG"], record.Papers.Select(p => p.Type));
        Assert.Equal(new DateOnly(2016, 2, 29), record.Papers[0].To);
    }

    [Fact]
    public async Task A_corrected_day_of_arrival_is_no_second_arrival()
    {
        var record = await After(
            new PersonFacts { Move = new MoveFact(MunicipalMove.Arrival, Autumn, "05334002") },
            new PersonFacts { Move = new MoveFact(MunicipalMove.Arrival, Autumn.AddDays(3), "05334002") });

        Assert.Equal(Autumn.AddDays(3), Assert.Single(record.Moves).On);
    }

    [Fact]
    public async Task Who_left_and_came_again_arrived_twice()
    {
        var record = await After(
            new PersonFacts { Move = new MoveFact(MunicipalMove.Arrival, Autumn, "05334002") },
            new PersonFacts { Move = new MoveFact(MunicipalMove.Departure, Autumn.AddDays(30), "05334002") },
            new PersonFacts { Move = new MoveFact(MunicipalMove.Arrival, Spring, "05334002") });

        Assert.Equal([MunicipalMove.Arrival, MunicipalMove.Departure, MunicipalMove.Arrival], record.Moves.Select(m => m.Kind));
    }

    [Fact]
    public async Task Another_regime_ends_the_benefit_that_ran()
    {
        var record = await After(
            new PersonFacts { Benefit = new BenefitFact(Regimes.Asylblg, 1, Autumn) },
            new PersonFacts { Benefit = new BenefitFact(Regimes.Sgb2, 3, Spring) });

        Assert.Equal([("regime-change", (DateOnly?)new DateOnly(2016, 2, 29)), (null, null)], record.Benefits.Select(b => (b.EndReason, b.To)));
    }

    [Fact]
    public async Task What_another_body_pays_runs_on_until_that_body_ends_it()
    {
        await using var hand = new RegisterHand(app.App.Services.CreateAsyncScope());
        var ct = TestContext.Current.CancellationToken;
        var person = await hand.Register.Add(new PersonFacts { GivenName = "Selam", Benefit = new BenefitFact(Regimes.Asylblg, 1, Autumn) }, List, ct);
        await hand.Register.Change(person.Id, new PersonFacts { Benefit = new BenefitFact(Regimes.Sgb2, 3, Spring) }, List with { OwnerBodyId = 3 }, ct);

        Assert.Equal([null, null], (await hand.Record(person.Id)).Benefits.Select(b => b.To));
    }

    [Fact]
    public async Task A_corrected_first_day_of_benefit_is_no_second_benefit()
    {
        var record = await After(
            new PersonFacts { Benefit = new BenefitFact(Regimes.Asylblg, 1, Autumn) },
            new PersonFacts { Benefit = new BenefitFact(Regimes.Asylblg, 1, Autumn.AddDays(-1)) });

        Assert.Equal(Autumn.AddDays(-1), Assert.Single(record.Benefits).From);
    }

    [Fact]
    public async Task An_ended_benefit_keeps_its_first_day()
    {
        var record = await After(
            new PersonFacts { Benefit = new BenefitFact(Regimes.Asylblg, 1, Autumn) },
            new PersonFacts { Benefit = new BenefitFact(Regimes.Asylblg, 1, Autumn, Spring, "moved") });

        Assert.Equal((Autumn, (DateOnly?)Spring, "moved"), (Assert.Single(record.Benefits).From, record.Benefits[0].To, record.Benefits[0].EndReason));
    }

    [Fact]
    public async Task A_nationality_that_is_named_fills_the_gap_and_ends_no_other()
    {
        var first = await After(new PersonFacts { Nationalities = ["XXB"] }, new PersonFacts { Nationalities = ["SY"] });
        var second = await After(new PersonFacts { Nationalities = ["SY"] }, new PersonFacts { Nationalities = ["SY", "LB"] });
        var alone = await After(new PersonFacts { Nationalities = ["SY"] }, new PersonFacts { Nationalities = ["IQ"] }, new PersonFacts { Nationalities = ["IQ"] });
        var unclear = await After(new PersonFacts { Nationalities = ["SY"] }, new PersonFacts { Nationalities = ["XXB"] });

        Assert.Equal([("XXB", (DateOnly?)new DateOnly(2016, 3, 23)), ("SY", null)], first.Nationalities.Select(n => (n.Country, n.To)));
        Assert.Equal(["SY", "LB"], second.Nationalities.Where(n => n.To is null).Select(n => n.Country));
        Assert.Equal([("SY", null, (DateOnly?)null), ("IQ", null, null)], alone.Nationalities.Select(n => (n.Country, n.From, n.To)));
        Assert.Equal(["SY"], unclear.Nationalities.Select(n => n.Country));
    }

    [Fact]
    public async Task An_order_of_languages_drops_what_it_says_and_keeps_what_was_added_since()
    {
        var record = await After(
            new PersonFacts { Languages = [new LanguageFact("ar", true), new LanguageFact("fr", false)] },
            new PersonFacts { Languages = [new LanguageFact("ti", false)] },
            new PersonFacts { LanguageOrder = new LanguageOrder([new LanguageFact("en", false), new LanguageFact("ar", true)], ["fr"]) });

        Assert.Equal([("en", false), ("ar", true), ("ti", false)], record.Languages.Select(l => (l.Language, l.IsMotherTongue)));
    }

    [Fact]
    public async Task A_person_has_one_open_case_and_one_running_duty_of_a_body()
    {
        var facts = new PersonFacts
        {
            Case = new CaseFact(1, CaseStates.Arrived, Spring, NextContactDue: Spring.AddDays(10)),
            Duty = new DutyFact(1, Regimes.Asylblg, "benefit", "§ 10 AsylbLG", Spring),
        };
        var record = await After(facts, facts);

        Assert.Equal(Spring.AddDays(10), Assert.Single(record.Cases).NextContactDue);
        Assert.Null(Assert.Single(record.Duties).ConfirmedById);
    }

    private async Task<PersonRecord> After(PersonFacts first, params PersonFacts[] then)
    {
        await using var hand = new RegisterHand(app.App.Services.CreateAsyncScope());
        var ct = TestContext.Current.CancellationToken;
        var person = await hand.Register.Add(first with { GivenName = "Selam" }, List, ct);
        foreach (var facts in then)
        {
            hand.Db.ChangeTracker.Clear();
            await hand.Register.Change(person.Id, facts, List, ct);
        }

        return await hand.Record(person.Id);
    }
}
