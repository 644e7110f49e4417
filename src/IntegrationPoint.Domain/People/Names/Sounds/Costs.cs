namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>What it costs to take one sound for another, 0 none to 1 a different sound.</summary>
internal static class Costs
{
    private const string Consonants = "AEbptdTDkqGgKcLHhxXsSCzZjJyvwmnlrf";
    private static readonly float[,] Swap = BuildSwaps();
    private static readonly float[,] Vowels = BuildVowels();

    public static float Of(char a, char b) => a == b ? 0f : a < 128 && b < 128 ? Swap[a, b] : 1f;

    public static float OfVowels(char a, char b) => a == b ? 0f : a < 128 && b < 128 ? Vowels[a, b] : 1f;

    /// <summary>Leaving a consonant out: breathings and glides are often not heard.</summary>
    public static float Dropped(char consonant) => consonant switch
    {
        'A' => 0.7f,
        'h' => 0.5f,
        'y' or 'w' or 'j' or 'v' => 0.8f,
        'G' or 'x' or 'H' => 0.75f,
        _ => 0.95f,
    };

    private static float[,] BuildSwaps()
    {
        var swap = new float[128, 128];
        foreach (var a in Consonants)
        {
            foreach (var b in Consonants)
            {
                swap[a, b] = 1f;
            }
        }

        Set(swap, 0.05f, "tT sT dD zD kq xX SX CX yj jJ cs cJ cC KJ Kj Kk HG kK jZ ZJ hx KA cL Ls Lk LC LJ yE EA qL");
        Set(swap, 0.15f, "td TD bp vw gG kg qg Hg Hh sS cS zZ jE KC LS Lj jc cz KG qG KS");
        Set(swap, 0.3f, "sC SC CJ jC jS kG kx hX JS yJ zs fv Kq XJ SZ hG xG xk tD dT hg JE");
        Set(swap, 0.45f, "mn gJ gj kC qC kc zJ HJ hk xq xg fw DJ Ts Cc js tC");
        Set(swap, 0.6f, "lr bv bw nl bm zT pf sz hA");
        return swap;
    }

    private static float[,] BuildVowels()
    {
        var vowels = new float[128, 128];
        foreach (var a in "-?aeiouYW~")
        {
            foreach (var b in "-?aeiouYW~")
            {
                vowels[a, b] = 0.6f;
            }
        }

        Set(vowels, 0f, "?- ?a ?e ou ~i ~a");
        Set(vowels, 0.1f, "ae ei iY ~e oW uW -e");
        Set(vowels, 0.15f, "-a eY");
        Set(vowels, 0.25f, "?i -i -o -u ~Y");
        Set(vowels, 0.35f, "ao eo eu aW ?o");
        Set(vowels, 0.45f, "?Y ?W iu -Y -W");
        Set(vowels, 0.5f, "aY ?u");
        Set(vowels, 0.62f, "ai");
        Set(vowels, 0.7f, "au");
        return vowels;
    }

    private static void Set(float[,] table, float cost, string pairs)
    {
        foreach (var pair in pairs.Split(' '))
        {
            table[pair[0], pair[1]] = cost;
            table[pair[1], pair[0]] = cost;
        }
    }
}
