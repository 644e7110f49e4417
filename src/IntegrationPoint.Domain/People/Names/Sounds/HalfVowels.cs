namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// Second pass: decides for y, w, v and j whether they are consonants. <c>I</c> and <c>U</c> stand for a y and w that are vowels,
/// <c>V</c>, <c>Q</c> and <c>Y</c> for a v or w, a j and a y that may be either (Turkish Tevfik is Arabic Tawfiq, Albanian Hajdari is Haidari,
/// Tesfaye is Tesfai but Rukaye is Ruqayya).
/// </summary>
internal static class HalfVowels
{
    public static int Resolve(Span<char> sounds)
    {
        var count = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            var before = count > 0 ? sounds[count - 1] : '\0';
            var after = i + 1 < sounds.Length ? sounds[i + 1] : '\0';
            var resolved = sounds[i] switch
            {
                'O' => IsVowel(after) && after != 'i' ? 'y' : 'I',
                'y' when i == sounds.Length - 2 && after == 'e' && before is ('a' or 'e' or 'o') => 'Y',
                'y' => Y(before, after),
                'w' => W(before, after),
                'v' => IsVowel(before) && after is 'f' or 'z' or 'd' or 'l' or 'r' or 'k' or 'u' ? 'V' : 'v',
                'j' => IsVowel(before) && (!IsVowel(after) || after is 'e' or 'i') ? 'Q' : 'j',
                var other => other,
            };

            // Željka, Ljiljana: the j softens the consonant before it.
            if (resolved == 'j' && before is 'l' or 'n' && after != '\0' && !IsVowel(after))
            {
                continue;
            }

            // Mariya is Maria: the half vowel after i is only its glide. At the start (Iyad) the i is a syllable.
            count -= resolved == 'y' && (before is 'i' or 'I') && count > 1 ? 1 : 0;
            sounds[count++] = resolved;
        }

        return count;
    }

    public static bool IsVowel(char c) => Vowel.IsLetter(c) || c is 'I' or 'U';

    private static char Y(char before, char after)
    {
        if (!IsVowel(after))
        {
            return 'I';
        }

        // Nuriye is Nurije: after i it is the glide to the ending.
        if (before == 'i' && after == 'e')
        {
            return 'y';
        }

        // Sayed, Ayesha, Hüseyin, Tesfaye: y between vowels and before e or i closes a diphthong.
        return IsVowel(before) && (after is 'e' or 'i') ? 'I' : 'y';
    }

    private static char W(char before, char after)
    {
        if (!IsVowel(before))
        {
            return 'w';
        }

        // Tawfik; Dawud and Dawood are Daoud; but Hawo is Havo.
        return after is '\0' ? 'U' : after is 'u' or 'o' || !IsVowel(after) ? 'V' : 'w';
    }
}
