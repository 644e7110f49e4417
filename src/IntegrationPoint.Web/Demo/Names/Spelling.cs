using System.Text;
using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Names;

/// <summary>Writes a name as another clerk would have written it down by ear.</summary>
public static class Spelling
{
    private static readonly (string From, string To)[] Habits =
    [
        ("Mohammad", "Muhamed"), ("Mohamed", "Mohammed"), ("Muhammad", "Mohamad"), ("Ahmad", "Ahmed"), ("Ahmed", "Achmad"), ("Youssef", "Yusuf"), ("Hussein", "Hossein"),
        ("Hassan", "Hasan"), ("Khaled", "Chalid"), ("Karim", "Kareem"), ("Omar", "Umar"), ("Ibrahim", "Ebrahim"), ("Fatima", "Fatma"), ("Maryam", "Mariam"), ("Abdul", "Abdel"),
        ("Al-", "El-"), ("Al-", "Al "), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("aa", "a"), ("kh", "ch"), ("Kh", "Ch"), ("sh", "sch"), ("Sh", "Sch"), ("dj", "j"), ("Dj", "J"),
        ("J", "Dsch"), ("q", "k"), ("Q", "K"), ("ss", "s"), ("mm", "m"), ("dd", "d"), ("ll", "l"), ("nn", "n"), ("eh", "a"), ("iy", "i"), ("y", "i"), ("Z", "S"), ("w", "u"), ("W", "V"),
        ("ć", "c"), ("č", "c"), ("š", "s"), ("ž", "z"), ("đ", "dj"), ("ë", "e"), ("ç", "c"), ("ğ", "g"), ("ş", "s"), ("ı", "i"), ("ü", "ue"), ("th", "t"), ("ph", "f"), ("gh", "g"), ("Gh", "G"),
        ("ei", "e"), ("ai", "ay"), ("a", "e"), ("i", "e"), ("o", "u"), ("e", "i"),
    ];

    /// <summary>The name with one or two habits of another hand; different from the original.</summary>
    public static string Vary(string name, Rng rng)
    {
        var varied = name;
        for (var left = rng.Permille(450) ? 2 : 1; left > 0; left--)
        {
            varied = Once(varied, rng);
        }

        return varied == name ? Doubled(name) : varied;
    }

    private static string Once(string name, Rng rng)
    {
        var possible = new List<int>();
        for (var i = 0; i < Habits.Length; i++)
        {
            if (name.Contains(Habits[i].From, StringComparison.Ordinal))
            {
                possible.Add(i);
            }
        }

        if (possible.Count == 0)
        {
            return name;
        }

        // Earlier habits are the commoner ones.
        var (from, to) = Habits[possible[Math.Min(rng.Next(possible.Count), rng.Next(possible.Count))]];
        var at = name.IndexOf(from, StringComparison.Ordinal);
        return new StringBuilder(name).Remove(at, from.Length).Insert(at, to).ToString();
    }

    private static string Doubled(string name) => name.Length < 2 ? name + name : name.Insert(name.Length - 1, name[^1..].ToLowerInvariant());
}
