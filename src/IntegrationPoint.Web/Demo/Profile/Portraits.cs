using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Records;

namespace IntegrationPoint.Web.Demo.Profile;

/// <summary>Draws the portraits of all adults of the city who are in benefit.</summary>
public static class Portraits
{
    public static List<Portrait> Of(IEnumerable<Living> city, Rng rng)
    {
        var adults = city.Where(l => l.Plan.Adult && !l.Home.Gone).Select(l => l.Portrait = new Portrait(l)).ToList();
        Stories.Deal(adults, rng.Split("stories"));
        Schooling.Assign(adults, rng.Split("schooling"));
        Languages.Assign(adults, rng.Split("languages"));
        Working.Assign(adults, rng.Split("working"));
        Burdens.Assign(adults, rng.Split("burdens"));
        var spoken = rng.Split("spoken");
        adults.ForEach(p => SpokenLanguages.Add(p, spoken));
        return adults;
    }
}
