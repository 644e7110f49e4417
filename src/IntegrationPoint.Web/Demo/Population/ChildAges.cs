using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>Ages of the children: brothers and sisters spaced as in life, twins among them, each band filled exactly.</summary>
public static class ChildAges
{
    private static readonly int[] Gaps = [0, 16, 38, 28, 18];

    public static void Assign(List<Home> homes, Marginals m, int twins, Rng rng)
    {
        var families = homes.Where(h => h.HasChildren).Select(h => h.Children.ToArray()).ToList();
        var withSiblings = families.Where(f => f.Length >= 2).ToList();
        rng.Shuffle(withSiblings);
        foreach (var family in withSiblings.Take(twins))
        {
            var first = rng.Next(family.Length - 1);
            family[first].Twin = family[first + 1].Twin = true;
        }

        var left = new[] { m.Ages[0], m.Ages[1], m.Ages[2] };
        foreach (var family in families)
        {
            Draw(family, rng);
            foreach (var child in family)
            {
                left[AgeBands.Of(child.Age)]--;
            }
        }

        Repair(families, left, rng);
    }

    private static void Draw(Resident[] family, Rng rng)
    {
        // The youngest first: most families that fled have a small child.
        var age = rng.Weighted([13, 17, 18, 17, 15, 13, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4]);
        age = Math.Min(age, 17 - (2 * (family.Length - 1)));
        family[0].Age = Math.Max(0, age);
        for (var i = 1; i < family.Length; i++)
        {
            var gap = family[i].Twin && family[i - 1].Twin ? 0 : rng.Weighted(Gaps);
            var room = 17 - family[i - 1].Age - (family.Length - 1 - i);
            family[i].Age = family[i - 1].Age + Math.Min(gap, room);
        }
    }

    private static void Repair(List<Resident[]> families, int[] left, Rng rng)
    {
        for (var tries = 0; left.Any(l => l != 0); tries++)
        {
            if (tries > 5_000_000)
            {
                throw new InvalidOperationException("The ages of the children do not come out.");
            }

            var family = rng.Pick(families);
            var from = rng.Next(family.Length);
            var to = rng.Permille(500) ? family.Length - 1 : from;
            from = rng.Permille(300) ? 0 : from;
            var step = rng.Permille(500) ? 1 : -1;
            if (Allowed(family, from, to, step))
            {
                Try(family, from, to, step, left);
            }
        }
    }

    private static bool Allowed(Resident[] family, int from, int to, int step)
    {
        if (family[from].Age + step < 0 || family[to].Age + step > 17)
        {
            return false;
        }

        var below = from == 0 || Spaced(family[from - 1], family[from], family[from].Age + step - family[from - 1].Age);
        var above = to == family.Length - 1 || Spaced(family[to], family[to + 1], family[to + 1].Age - family[to].Age - step);
        return below && above;
    }

    private static bool Spaced(Resident younger, Resident older, int gap) => younger.Twin && older.Twin ? gap == 0 : gap >= 1;

    private static void Try(Resident[] family, int from, int to, int step, int[] left)
    {
        var before = left.Sum(Math.Abs);
        Move(family, from, to, step, left);
        if (left.Sum(Math.Abs) > before)
        {
            Move(family, from, to, -step, left);
        }
    }

    private static void Move(Resident[] family, int from, int to, int step, int[] left)
    {
        for (var i = from; i <= to; i++)
        {
            left[AgeBands.Of(family[i].Age)]++;
            family[i].Age += step;
            left[AgeBands.Of(family[i].Age)]--;
        }
    }
}
