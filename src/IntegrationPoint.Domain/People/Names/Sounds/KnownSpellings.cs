using System.Collections.Frozen;

namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// Spellings no rule can see, as "meant: spellings". Upper case are sounds as in <see cref="ConsonantReader"/>, above all <c>D</c>, the Arabic ḍ that
/// Turks and Persians write z, and <c>P</c>, the Serbian đ that passports write d.
/// </summary>
internal static class KnownSpellings
{
    private static readonly FrozenDictionary<string, string> Latin = Table("""
        muhamad: md mhd mohd muhd
        mahmud: mohamud
        hasan: hasen hassen hesen hessen xasen hassene
        husain: hussen husen hossen hosen houssen hussien
        abdulah: abdoulaye abdulay abdulaye
        abdulahi: abdillahi
        abubakar: boubacar boubakar bubacar bubakar boubaker aboubacar aboubakar abubakr aboubakr ebubekir
        ibrahim: brahim braim ibrahima ibro
        fatima: faduma fadumo fadomo fadoumo faadumo faadomo fadouma fatoma fatouma
        aisha: caasha casha
        uthman: utman otman outman otmane
        yusuf: joseph josef giuseppe yousuf
        nadya: nadja
        khosro: khosrau khosraou khosrow hosrev hosrov husrev chosrau
        ramaDan: ramadan ramadhan ramdan ramdane ramadane
        riDa: rida ridha redha reda ridah
        murtaDa: murtada mortada murtadha
        faDl: fadl
        faDil: fadel fadil fadhil fadhel
        kaDim: kadim kadem kadhim kadhem
        Diya: diya diaa dia dhia diyaa
        PorPe: dorde
        PorPeviC: dordevic dordjevic
        PurPeviC: durdevic durdjevic
        Puro: duro
        PuriC: duric
        PokiC: dokic
        """);

    private static readonly FrozenDictionary<string, string> Arabic = Table("""
        amr: عمرو
        taha: طه
        abubakar: ابوبكر
        alah: الله
        yahya: يحيي يحي يحيا
        riDa: رضا
        isa: عيسي
        musa: موسي
        layla: ليلي
        """);

    public static string? For(string letters, NameScript script) =>
        (script == NameScript.Arabic ? Arabic : Latin).GetValueOrDefault(letters);

    private static FrozenDictionary<string, string> Table(string lines) => lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": "))
        .SelectMany(cells => cells[1].Split(' ').Select(spelling => (Spelling: spelling, Meant: cells[0])))
        .ToFrozenDictionary(pair => pair.Spelling, pair => pair.Meant, StringComparer.Ordinal);
}
