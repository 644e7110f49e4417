using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>Ages of the adults: parents fit their children, couples each other, and single people take what the bands still need.</summary>
public sealed class AdultAges(Marginals m, Rng rng)
{
    private readonly int[] left = [.. m.Ages];

    public void Assign(List<Home> homes)
    {
        foreach (var home in homes.Where(h => h.HasChildren))
        {
            Parents(home);
        }

        foreach (var home in homes.Where(h => h.Kind == HomeKind.Couple))
        {
            var first = rng.Weighted([50, 30, 20]) switch { 0 => rng.Between(20, 34), 1 => rng.Between(35, 54), _ => rng.Between(55, 76) };
            home.Members[0].Age = Take(first, 18);
            home.Members[1].Age = Take(Math.Max(18, first - rng.Between(-1, 6)), 18);
        }

        foreach (var home in homes.Where(h => h.Kind == HomeKind.Relatives))
        {
            Relatives(home);
        }

        Singles(homes);
    }

    private void Parents(Home home)
    {
        var eldest = home.Children.Max(c => c.Age);
        var mother = Math.Max(18, eldest + 17 + rng.Weighted([2, 5, 9, 11, 11, 10, 9, 8, 7, 6, 4, 3, 2, 2, 1]));
        var motherAge = Take(mother, eldest + 16);
        if (home.Kind == HomeKind.Family)
        {
            home.Members[0].Age = Take(Math.Max(19, mother + rng.Between(-1, 9)), eldest + 17);
            home.Members[1].Age = motherAge;
        }
        else
        {
            home.Members[0].Age = motherAge;
        }
    }

    private void Relatives(Home home)
    {
        var head = rng.Between(20, 34);
        home.Members[0].Age = Take(head, 18);
        foreach (var other in home.Members.Skip(1))
        {
            other.Age = other.Relation switch
            {
                "parent" => Take(head + rng.Between(20, 34), head + 17),
                "sibling" => Take(Math.Max(18, head + rng.Between(-6, 8)), 18),
                _ => Take(rng.Between(19, 50), 18),
            };
        }
    }

    private void Singles(List<Home> homes)
    {
        var ages = new List<int>();
        for (var band = AgeBands.FirstAdult; band < AgeBands.Count; band++)
        {
            for (; left[band] > 0; left[band]--)
            {
                ages.Add(WithinBand(band));
            }
        }

        rng.Shuffle(ages);
        var next = 0;
        foreach (var home in homes.Where(h => h.Kind == HomeKind.Alone))
        {
            home.Members[0].Age = ages[next++];
        }
    }

    private int WithinBand(int band) => band == AgeBands.Count - 1
        ? 65 + rng.Weighted([8, 7, 6, 5, 4, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1])
        : rng.Between(AgeBands.From(band), AgeBands.To(band));

    /// <summary>The wished age, or the nearest one whose band has room and that is not below <paramref name="least"/>.</summary>
    private int Take(int wish, int least)
    {
        for (var distance = 0; distance < 70; distance++)
        {
            foreach (var age in (ReadOnlySpan<int>)[wish + distance, wish - distance])
            {
                if (age >= Math.Max(18, least) && age < 84 && left[AgeBands.Of(age)] > 0)
                {
                    left[AgeBands.Of(age)]--;
                    return age;
                }
            }
        }

        throw new InvalidOperationException($"No band has room for an age near {wish}.");
    }
}
