using IntegrationPoint.Domain.Benefits;

namespace IntegrationPoint.Domain.Tests.Benefits;

public sealed class DutyLineTests
{
    private static readonly DateOnly Spring = new(2016, 3, 20);

    [Fact]
    public void A_new_proposal_is_for_the_place_of_who_is_confirmed_else_of_who_was_proposed_first()
    {
        var (first, second) = (Duty(1, Spring), Duty(2, Spring.AddDays(-9), replaces: 1));

        Assert.Null(DutyLine.Former([]));
        Assert.Same(first, DutyLine.Former([second, first]));

        second.Confirm(7, DateTime.UnixEpoch);

        Assert.Same(second, DutyLine.Former([first, second]));
    }

    [Fact]
    public void Nobody_ends_what_another_proposal_only_waits_beside()
    {
        var (city, youth) = (Duty(1, Spring), Duty(2, Spring));

        Assert.Empty(DutyLine.EndedBy(youth, [city, youth]));
    }

    [Fact]
    public void Of_several_that_wait_for_one_place_a_later_one_goes_on_waiting_and_ends_whoever_has_it_then()
    {
        var city = Duty(1, Spring.AddDays(-100));
        city.Confirm(7, DateTime.UnixEpoch);
        var (agency, town, jobcenter) = (Duty(2, Spring, replaces: 1), Duty(3, Spring, replaces: 1), Duty(4, Spring.AddDays(30), replaces: 1));
        DutyAssignment[] all = [city, agency, town, jobcenter];

        Assert.Equal([city, agency], DutyLine.EndedBy(town, all));
        foreach (var ending in DutyLine.EndedBy(town, all))
        {
            ending.Yield(town.From);
        }

        town.Confirm(7, DateTime.UnixEpoch);

        Assert.Equal((Spring.AddDays(-1), Spring.AddDays(-1)), (city.To!.Value, agency.To!.Value));
        Assert.Equal([town], DutyLine.EndedBy(jobcenter, all));
    }

    [Fact]
    public void A_body_that_ended_its_part_itself_leaves_no_place_to_another_one_that_runs_beside()
    {
        var (city, youth) = (Duty(1, Spring.AddDays(-100)), Duty(2, Spring.AddDays(-50)));
        city.Confirm(7, DateTime.UnixEpoch);
        youth.Confirm(7, DateTime.UnixEpoch);
        var next = Duty(3, Spring, replaces: 1);
        city.End(Spring.AddDays(-5), "moved");

        Assert.Empty(DutyLine.EndedBy(next, [city, youth, next]));
    }

    [Fact]
    public void After_a_body_ended_its_part_itself_two_that_waited_for_its_place_never_hold_it_together()
    {
        var city = Duty(1, Spring.AddDays(-100));
        city.Confirm(7, DateTime.UnixEpoch);
        var (town, jobcenter) = (Duty(2, Spring, replaces: 1), Duty(3, Spring.AddDays(30), replaces: 1));
        city.End(Spring.AddDays(-5), "moved");
        town.Confirm(7, DateTime.UnixEpoch);

        Assert.Equal([town], DutyLine.EndedBy(jobcenter, [city, town, jobcenter]));
    }

    [Fact]
    public void Who_has_the_place_goes_and_not_who_runs_beside_from_a_later_day()
    {
        var city = Duty(1, Spring.AddDays(-100));
        city.Confirm(7, DateTime.UnixEpoch);
        var (town, jobcenter, youth) = (Duty(2, Spring, replaces: 1), Duty(3, Spring.AddDays(30), replaces: 1), Duty(4, Spring.AddDays(10)));
        city.Yield(Spring);
        town.Confirm(7, DateTime.UnixEpoch);
        youth.Confirm(7, DateTime.UnixEpoch);

        Assert.Equal([town], DutyLine.EndedBy(jobcenter, [city, town, jobcenter, youth]));
    }

    [Fact]
    public void What_is_rejected_or_taken_back_never_held_and_waits_no_longer()
    {
        var (rejected, withdrawn) = (Duty(1, Spring), Duty(2, Spring));
        rejected.Reject(7, DateTime.UnixEpoch, "place");
        withdrawn.Withdraw();

        Assert.All([rejected, withdrawn], d => Assert.Equal((false, false, Spring.AddDays(-1)), (d.IsProposal, d.Runs, d.To!.Value)));
        Assert.Null(DutyLine.Former([rejected, withdrawn]));
    }

    private static DutyAssignment Duty(int id, DateOnly from, int? replaces = null) => new()
    {
        Id = id,
        PersonId = 1,
        BodyId = id,
        Regime = Regimes.Asylblg,
        Reason = "test",
        Norm = "§ 10 AsylbLG",
        From = from,
        ReplacesId = replaces,
        Provenance = new Provenance { Source = "staff", LegalBasis = "sgb10-67a", OwnerBodyId = 1, RecordedAt = DateTime.UnixEpoch },
    };
}
