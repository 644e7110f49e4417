using System.Text;
using IntegrationPoint.Domain.People.Names.Scripts;

namespace IntegrationPoint.Domain.People.Names;

/// <summary>The language of a name in the person's own script: the text itself says which of the spoken languages can be written so.</summary>
public static class OwnScript
{
    /// <summary>Languages by script, the one taken where the person speaks none of them first. What stands nowhere is written in Latin letters.</summary>
    private static readonly Dictionary<NameScript, string[]> Languages = new()
    {
        [NameScript.Arabic] = ["ar", "fa", "prs", "ps", "ur", "ckb", "sd", "ug"],
        [NameScript.Ethiopic] = ["ti", "am", "tig"],
        [NameScript.Cyrillic] = ["ru", "uk", "bg", "sr", "mk"],
        [NameScript.Armenian] = ["hy"],
        [NameScript.Georgian] = ["ka"],
        [NameScript.Greek] = ["el"],
        [NameScript.Indic] = ["hi", "ne", "bn", "ta", "te", "pa", "si"],
    };

    /// <summary>Null where no language is sure, so that no reader speaks the name with a wrong voice.</summary>
    public static string? Language(string name, IReadOnlyList<string> spoken)
    {
        var script = name.EnumerateRunes().Where(Rune.IsLetter).Select(r => (NameScript?)ScriptOf.Letter(r.Value)).FirstOrDefault() ?? NameScript.Other;
        if (script == NameScript.Latin)
        {
            return spoken.Where(l => !Languages.Values.Any(of => of.Contains(l))).OrderBy(l => l == "de").FirstOrDefault();
        }

        return !Languages.TryGetValue(script, out var written) ? null
            : spoken.FirstOrDefault(written.Contains) ?? (script == NameScript.Indic ? null : written[0]);
    }
}
