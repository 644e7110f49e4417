using IntegrationPoint.Domain.People.Names.Scripts;

namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Takes names apart into words that can be compared: articles and bin fall away, Abd al-, Abu, al-Din and Allah grow together with their word.</summary>
internal static class Words
{
    public static List<Word> Of(string? name)
    {
        var parts = NameFolding.Parts(name);
        var words = new List<Word>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var (letters, script) = Letters(parts[i]);
            if (letters.Length == 0 || (i + 1 < parts.Count && Connectors.FallsAway(letters, script, opens: words.Count == 0)))
            {
                continue;
            }

            if (words.Count > 0 && Connectors.GrowsOn(words[^1], letters, script, AfterArticle(parts, i)) is { } grown)
            {
                words[^1] = grown;
                continue;
            }

            var abd = i + 1 < parts.Count && Connectors.IsAbd(letters, script);
            var abu = i + 1 < parts.Count && Connectors.IsAbu(letters, script);
            if (abd || abu)
            {
                i += i + 2 < parts.Count && IsArticle(parts[i + 1]) ? 2 : 1;
                var (next, nextScript) = Letters(parts[i]);
                words.Add(abd ? new Word(Compounds.WithoutArticle(next, nextScript), nextScript, Abd: true) : Compounds.Split(letters + next, nextScript));
                continue;
            }

            words.Add(Compounds.Split(letters, script));
        }

        return words;
    }

    private static (string Letters, NameScript Script) Letters(NamePart part) => part.Script switch
    {
        NameScript.Latin => Latin(LatinLetters.Codes(part.Text)),
        NameScript.Arabic => (ArabicLetters.ForReading(part.Text), NameScript.Arabic),
        NameScript.Other => (part.Text, NameScript.Other),
        _ => (Alphabets.Latin(part.Text, part.Script), part.Script),
    };

    private static (string Letters, NameScript Script) Latin(string letters) =>
        !MachineReadableArabic.MayBeLatin(letters) && MachineReadableArabic.Read(letters) is { } arabic
            ? (ArabicLetters.ForReading(arabic), NameScript.Arabic)
            : (letters, NameScript.Latin);

    private static bool IsArticle(NamePart part) => Connectors.IsArticle(Letters(part).Letters, part.Script);

    private static bool AfterArticle(IReadOnlyList<NamePart> parts, int i) => i > 0 && IsArticle(parts[i - 1]);
}
