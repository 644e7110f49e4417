using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Profile;
using IntegrationPoint.Web.Demo.Records;
using IntegrationPoint.Web.Demo.Showpieces;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>The plan of the town, before a row is written: for any seed and size.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData(1UL, 3015), InlineData(2UL, 3015), InlineData(77UL, 3015), InlineData(3UL, 460), InlineData(4UL, 9000), InlineData(20160324UL, 46788)]
    public void Every_marginal_comes_out_for_any_seed_and_size(ulong seed, int stock)
    {
        var m = new Marginals(stock);
        var homes = Stock.Plan(m, new Rng(seed));
        var people = homes.SelectMany(h => h.Members).ToList();

        Assert.Equal(stock, people.Count);
        Assert.Equal(m.Women, people.Count(p => p.Female));
        Assert.Equal(m.Ages, Enumerable.Range(0, AgeBands.Count).Select(band => people.Count(p => AgeBands.Of(p.Age) == band)));
        Assert.Equal(m.ByNation, Nation.All.Select(n => people.Count(p => p.Home.Nation == n)));
        Assert.Equal(m.WomenByNation, Nation.All.Select(n => people.Count(p => p.Home.Nation == n && p.Female)));
        Assert.Equal(m.Waves, Enumerable.Range(0, Wave.All.Count).Select(w => people.Count(p => p.Home.Wave == w)));
        Assert.Equal(m.Papers, Enum.GetValues<PaperKind>().Select(k => people.Count(p => p.Home.Paper == k)));
        Assert.Equal(m.Housing, Enum.GetValues<HousingKind>().Select(k => people.Count(p => p.Home.Housing == k)));
        Assert.Equal(m.Singles, homes.Count(h => h.Kind == HomeKind.Alone));
        Assert.All(homes, h => Assert.InRange(h.ArrivedOn, Wave.All[h.Wave].From, Wave.All[h.Wave].To));
    }

    [Fact]
    public void The_stories_have_their_shares_of_the_adults()
    {
        var adults = Adults();

        Assert.Equal([503, 415, 262, 415, 241, 175, 109, 66], Enum.GetValues<Story>().Select(s => adults.Count(p => p.Story == s)));
    }

    [Fact]
    public void People_fit_their_story()
    {
        var adults = Adults();

        Assert.All(adults.Where(p => p.Story == Story.MotherOfSmallChildren), p => Assert.True(p.Female));
        Assert.InRange(Share(adults, Story.MotherOfSmallChildren, p => p.MotherOfSmallChild), 75, 100);
        Assert.InRange(Share(adults, Story.YoungAndSchooled, p => p.Age is >= 18 and <= 26), 97, 100);
        Assert.InRange(Share(adults, Story.Graduate, p => p.School is "university-degree" or "upper-secondary" or "university-started" or "unknown"), 95, 100);
        Assert.InRange(Share(adults, Story.NewToScript, p => p.Literacy is "none" or "primary"), 70, 100);
        Assert.InRange(Share(adults, Story.DuldungWithFirm, p => p.Person.Home.Paper == PaperKind.Duldung), 85, 100);
        Assert.InRange(Share(adults, Story.DuldungWithFirm, p => p.Speaks("A2")), 45, 100);
        Assert.InRange(Share(adults, Story.CraftWithoutPapers, p => p.Worked), 85, 100);
        Assert.InRange(Share(adults, Story.NeedsCareFirst, p => p.HealthUnclear), 99, 100);
        Assert.InRange(Share(adults, Story.PastWork, p => p.Age >= 50), 95, 100);
    }

    [Fact]
    public void Casting_moves_no_marginal()
    {
        var m = new Marginals(3015);
        var homes = Stock.Plan(m, new Rng(5));
        Casting.Assign(homes);
        var people = homes.SelectMany(h => h.Members).ToList();

        Assert.Equal(CastMember.All.Count, people.Count(p => p.Cast is not null));
        Assert.Equal(m.Ages, Enumerable.Range(0, AgeBands.Count).Select(band => people.Count(p => AgeBands.Of(p.Age) == band)));
        Assert.Equal(m.Waves, Enumerable.Range(0, Wave.All.Count).Select(w => people.Count(p => p.Home.Wave == w)));
        Assert.Equal(m.Papers, Enum.GetValues<PaperKind>().Select(k => people.Count(p => p.Home.Paper == k)));
        Assert.All(people.Where(p => p.Cast is not null), p => Assert.Equal((p.Cast!.Paper, p.Cast.ArrivedOn), (p.Home.Paper, p.Home.ArrivedOn)));
    }

    [Fact]
    public void Sixty_seven_people_of_the_autumn_leave_by_their_months()
    {
        var homes = Leavers.Plan(67, new Rng(6));

        Assert.Equal([16, 18, 20, 13], Enumerable.Range(Wave.Autumn, 4).Select(w => homes.Where(h => h.Wave == w).Sum(h => h.Members.Count)));
        Assert.Equal(67, homes.Sum(h => h.Members.Count));
    }

    private static double Share(List<Portrait> adults, Story story, Func<Portrait, bool> fits) =>
        100.0 * adults.Count(p => p.Story == story && fits(p)) / adults.Count(p => p.Story == story);

    private static List<Portrait> Adults()
    {
        var rng = new Rng(20160324);
        var city = CityPlan.Of(Marginals.CityStock, Marginals.CityGone, rng.Split("aachen"));
        var registered = Registration.Of(city.Homes.Select(h => (h, Place.Aachen)), new FileNumbers(new HashSet<string>(StringComparer.Ordinal)), rng.Split("registration"));
        return Portraits.Of(registered.SelectMany(h => h), rng.Split("portraits"));
    }
}
