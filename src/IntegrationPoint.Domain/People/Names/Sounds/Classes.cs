namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>The class letters a consonant is filed under; the first is the most probable, more than one where spelling systems part ways.</summary>
internal static class Classes
{
    public static string Of(char consonant, bool opens) => consonant switch
    {
        'A' => "a",
        'b' or 'p' => "b",
        't' or 'd' => "t",
        'T' => "ts",
        'D' => "tz",
        'k' or 'q' or 'G' => "k",
        'g' => opens ? "kjh" : "kh",
        'K' => opens ? "kja" : "kjs",
        'c' => opens ? "js" : "sj",
        'L' => "skj",
        'R' => "sz",
        'B' => "ks",
        'P' => "jt",
        'E' => "ja",
        'H' => "kh",
        'h' or 'x' => "h",
        'X' => "hs",
        's' or 'S' or 'C' => "s",
        'z' => "z",
        'Z' => "zj",
        'j' or 'J' or 'y' => "j",
        'v' or 'w' => "w",
        _ => One(consonant),
    };

    /// <summary>The same for the last consonant typed so far, which may be the first half of a letter group.</summary>
    public static string Typed(char consonant, bool opens)
    {
        var sure = Of(consonant, opens);
        var more = consonant switch
        {
            'k' => "h",
            'd' => "jz",
            't' => "s",
            'c' or 'K' or 'L' => "sjhk",
            'p' => "f",
            'x' => "j",
            _ => "",
        };
        return sure + string.Concat(more.Where(c => !sure.Contains(c, StringComparison.Ordinal)));
    }

    private static string One(char consonant) => consonant switch
    {
        'm' => "m",
        'n' => "n",
        'l' => "l",
        'r' => "r",
        'f' => "f",
        _ => consonant.ToString(),
    };
}
