using IntegrationPoint.Domain.People;

namespace IntegrationPoint.Domain.Tests.People;

public sealed class HouseholdStayTests
{
    private static readonly DateOnly Day = new(2016, 3, 24);

    [Fact]
    public void Who_enters_leaves_what_lasted_the_day_before()
    {
        var (old, former) = (Place("2015-10-01"), Place("2015-01-01", "2015-09-30"));

        Assert.Null(HouseholdStay.Enters([old, former], Day));
        Assert.Empty(HouseholdStay.Leave([old, former], Day, "moved"));
        Assert.Equal((Day.AddDays(-1), "moved"), (old.To, old.EndReason));
        Assert.Equal(new DateOnly(2015, 9, 30), former.To);
    }

    [Fact]
    public void What_began_on_the_day_itself_was_never_so()
    {
        var wrong = Place("2016-03-24");

        Assert.Null(HouseholdStay.Enters([wrong], Day));
        Assert.Equal([wrong], HouseholdStay.Leave([wrong], Day, "moved"));
        Assert.Null(wrong.To);
    }

    [Fact]
    public void A_place_that_ended_on_the_day_ends_a_day_earlier_and_keeps_its_reason()
    {
        var ended = Place("2015-10-01", "2016-03-24", "separated");

        Assert.Null(HouseholdStay.Enters([ended], Day));
        Assert.Empty(HouseholdStay.Leave([ended], Day, "moved"));
        Assert.Equal((Day.AddDays(-1), "separated"), (ended.To, ended.EndReason));
    }

    [Theory]
    [InlineData("2016-03-25", null)]
    [InlineData("2015-10-01", "2016-03-25")]
    public void Nobody_enters_before_what_is_known_later(string from, string? to) =>
        Assert.Equal("person.household.later-place", HouseholdStay.Enters([Place(from, to)], Day)?.Key);

    [Theory]
    [InlineData("2015-01-01", "2015-12-31", "2016-01-01", null, true)]
    [InlineData("2015-01-01", "2016-01-01", "2016-01-01", null, false)]
    [InlineData("2015-01-01", null, "2016-01-01", "2016-02-01", false)]
    [InlineData("2016-03-01", null, "2016-01-01", "2016-02-29", true)]
    public void Two_places_share_no_day(string otherFrom, string? otherTo, string from, string? to, bool right) =>
        Assert.Equal(right, HouseholdStay.StandsBeside([Place(otherFrom, otherTo)], On(from), to is null ? null : On(to)) is null);

    [Theory]
    [InlineData("head", null, true)]
    [InlineData("spouse", null, true)]
    [InlineData("child", "1991-03-25", true)]
    [InlineData("child", "1991-03-24", false)]
    [InlineData("child", null, true)]
    [InlineData("parent", null, false)]
    [InlineData("sibling", "2010-01-01", false)]
    public void The_benefit_unit_is_head_partner_and_children_under_twenty_five(string relation, string? born, bool belongs) =>
        Assert.Equal(belongs, Relations.InBenefitUnit(relation, born is null ? null : On(born), Day));

    private static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);

    private static HouseholdMember Place(string from, string? to = null, string? reason = null)
    {
        var member = new HouseholdMember { HouseholdId = 1, PersonId = 1, Relation = "child", From = On(from), Provenance = new Provenance { Source = "told", LegalBasis = "test", OwnerBodyId = 1, RecordedAt = DateTime.UnixEpoch } };
        if (to is not null)
        {
            member.End(On(to), reason);
        }

        return member;
    }
}
