namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>Consonant skeletons of the most frequent names among the countries of origin; they alone find too many people.</summary>
internal static class CommonNames
{
    private static readonly HashSet<string> Skeletons = new(StringComparer.Ordinal)
    {
        "mhmt", "ahmt", "al", "hsn", "abtl", "abtlh", "abrhm", "amr", "jsf", "ftm", "mrjm", "hlt", "mstf", "asmn", "hmt", "krm", "st", "mr",
        "jsn", "asml", "jml", "nr", "hml", "slm", "rhmn", "abtrhmn", "rsl", "rst", "mnr", "ksm", "hj", "zhr", "hn", "rhm", "smr", "atm",
    };

    public static bool Contains(string skeleton) => Skeletons.Contains(skeleton);
}
