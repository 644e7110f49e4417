using IntegrationPoint.Domain.People.Names.Sounds;

namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>How much a full agreement of names says: two people called Mohammad Ali are easily two people.</summary>
internal static class Rarity
{
    public static bool IsOneName(SoundedNames a, SoundedNames b) => Longest(a) == 1 || Longest(b) == 1;

    public static bool IsOneCommonName(SoundedNames a, SoundedNames b) => IsOneName(a, b) && IsCommon(a, b);

    public static bool IsCommon(SoundedNames a, SoundedNames b) => OnlyCommon(a) || OnlyCommon(b);

    private static int Longest(SoundedNames names) => names.All.Count == 0 ? 0 : names.All.Max(parts => parts.Count);

    private static bool OnlyCommon(SoundedNames names) =>
        names.All.Count > 0 && names.All.TrueForAll(parts => parts.TrueForAll(part => CommonNames.Contains(BlockingKeys.Skeleton(part))));
}
