using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;

namespace IntegrationPoint.Web.Demo.Names;

/// <summary>Composes names by the custom of the region from parts drawn apart, so that spellings are real and nobody is.</summary>
public static class Namer
{
    /// <summary>The surname a household shares where custom shares one.</summary>
    public static NamePart HouseName(Nation nation, Rng rng) => rng.Pick(NameRegion.All[nation.Names].Surnames);

    public static FullName For(Resident resident, NamePart house, string language, Rng rng)
    {
        var nation = resident.Home.Nation;
        var region = NameRegion.All[nation.Names];
        var given = rng.Pick(region.Given(resident.Female));
        var surname = resident.Relation is "spouse" or "relative" && KeepsOwnName(nation.Names) ? rng.Pick(region.Surnames) : house;
        var (middle, family) = Custom(nation.Names, resident, region, surname, rng);
        var parts = Joined(given, middle);
        // One name is all there is: common in Afghanistan and among Tamils.
        var single = nation.Names switch { "afghan" => rng.Permille(110), "tamil" => rng.Permille(300), "somalia" => rng.Permille(20), _ => false };
        var own = nation.Code == "TJ" ? null : single ? parts.Own : Joined(parts, family).Own;
        return new FullName(parts.Latin, single ? null : family.Latin, own, own is null ? null : OwnLanguage(nation, language));
    }

    private static (NamePart? Middle, NamePart Family) Custom(string region, Resident resident, NameRegion names, NamePart surname, Rng rng) => region switch
    {
        "iraq" when rng.Permille(260) => (rng.Pick(names.Men), surname),
        "levant" when rng.Permille(40) => (null, Joined(surname, rng.Pick(names.Surnames))),
        "somalia" => (rng.Pick(names.Men), surname),
        "russia" => (rng.Permille(450) ? Patronymic(rng.Pick(names.Men), resident.Female) : null, resident.Female ? Feminine(surname) : surname),
        "macedonian" => (null, resident.Female ? Feminine(surname) : surname),
        "serbian" or "bosnian" when resident.Female && rng.Permille(70) => (null, Hyphened(surname, rng.Pick(names.Surnames))),
        "albanian" when resident.Female && rng.Permille(40) => (null, Hyphened(surname, rng.Pick(names.Surnames))),
        "afghan" when !resident.Female && rng.Permille(120) => (rng.Pick(names.Men), surname),
        "pakistan" when !resident.Female && rng.Permille(300) => (rng.Pick(names.Men), surname),
        _ => (null, surname),
    };

    private static bool KeepsOwnName(string region) => region is "levant" or "iraq" or "iran" or "afghan" or "eritrea" or "somalia" or "maghreb";

    private static NamePart Joined(NamePart first, NamePart? second) => second is null ? first
        : new NamePart($"{first.Latin} {second.Latin}", first.Own is null || second.Own is null ? null : $"{first.Own} {second.Own}");

    private static NamePart Hyphened(NamePart first, NamePart second) =>
        new($"{first.Latin}-{second.Latin}", first.Own is null || second.Own is null ? null : $"{first.Own}-{second.Own}");

    private static NamePart Patronymic(NamePart father, bool female) =>
        new(father.Latin + (female ? "ovna" : "ovich"), father.Own is null ? null : father.Own.TrimEnd('й', 'ь') + (female ? "овна" : "ович"));

    private static NamePart Feminine(NamePart surname)
    {
        if (surname.Latin.EndsWith("ski", StringComparison.Ordinal))
        {
            return new NamePart(surname.Latin[..^1] + "a", surname.Own is null ? null : surname.Own[..^1] + "а");
        }

        return surname.Latin.EndsWith("ov", StringComparison.Ordinal) || surname.Latin.EndsWith("ev", StringComparison.Ordinal)
            ? new NamePart(surname.Latin + "a", surname.Own is null ? null : surname.Own + "а")
            : surname;
    }

    private static string OwnLanguage(Nation nation, string language) => nation.Names switch
    {
        "levant" or "maghreb" => "ar",
        "iraq" => language == "ckb" ? "ckb" : "ar",
        "iran" => "fa",
        "afghan" => language == "ps" ? "ps" : "prs",
        "eritrea" => "ti",
        "serbian" => "sr",
        "macedonian" => "mk",
        "pakistan" => "ur",
        "russia" => "ru",
        "bengal" => "bn",
        "armenia" => "hy",
        "georgia" => "ka",
        _ => language,
    };
}
