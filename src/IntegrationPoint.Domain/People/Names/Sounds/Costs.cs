namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>What it costs to take one sound for another, 0 none to 1 a different sound.</summary>
internal static class Costs
{
    private const string Consonants = "AEPRBbptdTDkqGgKcLHhxXsSCzZjJyvwmnlrf";
    private static readonly float[,] Swap = BuildSwaps();
    private static readonly float[,] Vowels = BuildVowels();

    public static float Of(char a, char b) => a == b ? 0f : a < 128 && b < 128 ? Swap[a, b] : 1f;

    public static float OfVowels(char a, char b) => a == b ? 0f : a < 128 && b < 128 ? Vowels[a, b] : 1f;

    /// <summary>Leaving a consonant out: breathings and glides are often not heard.</summary>
    public static float Dropped(char consonant) => consonant switch
    {
        'A' => 0.7f,
        'h' => 0.5f,
        'y' or 'w' or 'j' or 'v' => 1.1f,
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

        Set(swap, 0f, "qB");
        Set(swap, 0.03f, "kB kq Kk Jj Ey PJ cL xX");
        Set(swap, 0.05f, "tT dD Ts Dz sc sR sL SX Cc CX CL cJ cR XL KJ KL Lk Lq Zj jy Ej EA Pj Pd Hg Hh LB");
        Set(swap, 0.08f, "gG vw Kq Zz");
        Set(swap, 0.12f, "td bp sS hx hX KC Kc KA zR CR cj Kj LJ jK BK BC Bc qg HG ZJ");
        Set(swap, 0.15f, "sz cX XK KR Ks BX Bg SL Lj Pt");
        Set(swap, 0.2f, "TD kg sC SC zc CJ Cq JE");
        Set(swap, 0.25f, "dT tD Sc Cj cq xk zj gJ Pg qG SZ");
        Set(swap, 0.3f, "Bs BS BG Sz Ds TS Tz sX SJ Xk Xq Xr XR Jy gj kG xq vf hg Hx Hk XJ Kg");
        Set(swap, 0.4f, "SR Sj dz fw zJ Hk xg xG hG");
        Set(swap, 0.5f, "Ck ts bv bw pf mn sZ");
        Set(swap, 0.65f, "lr nl hA");
        Set(swap, 0.8f, "ck");
        Alike(swap, 'E', 'j'); // a J before e at the beginning is a j until Yelena asks for more
        return swap;
    }

    private static float[,] BuildVowels()
    {
        var vowels = new float[128, 128];
        foreach (var a in "-?aeiouIUYW~")
        {
            foreach (var b in "-?aeiouIUYW~")
            {
                vowels[a, b] = 0.6f;
            }
        }

        Set(vowels, 0f, "?- ?a ?e ou ~i ~a ~I iI IY uU oU UW");
        Set(vowels, 0.1f, "ae ei iY ~e oW uW -e");
        Set(vowels, 0.15f, "-a");
        Set(vowels, 0.2f, "-i");
        Set(vowels, 0.25f, "?i -o -u ~Y");
        Set(vowels, 0.35f, "ao aW");
        Set(vowels, 0.45f, "iu eI -I -U -Y -W");
        Set(vowels, 0.55f, "aY eY eo eu ?o");
        Set(vowels, 0.7f, "au");
        Set(vowels, 0.8f, "ai aI ?I ?Y");
        Set(vowels, 0.95f, "?u ?U ?W aU eU");
        return vowels;
    }

    private static void Alike(float[,] table, char one, char other)
    {
        foreach (var c in Consonants)
        {
            var cost = c == one ? 0f : Math.Min(table[one, c], c == other ? 0.05f : table[other, c]);
            (table[one, c], table[c, one]) = (cost, cost);
        }
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
