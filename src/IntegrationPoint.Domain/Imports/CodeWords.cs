using System.Text;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Imports;

/// <summary>Finds the code that a word in a list means: its code, label, adjective, three-letter form, or a word offices use for it.</summary>
public sealed class CodeWords
{
    private readonly Dictionary<(string List, string Word), string> codes = [];
    private readonly CodeBook book;

    /// <param name="book">The code lists.</param>
    /// <param name="words">Further words: list, word, code.</param>
    public CodeWords(CodeBook book, IEnumerable<(string List, string Word, string Code)> words)
    {
        this.book = book;
        foreach (var list in book.Lists)
        {
            foreach (var entry in book.All(list))
            {
                Add(list, entry.Code, entry.Code);
                Add(list, entry.German, entry.Code);
                Add(list, entry.English, entry.Code);
                foreach (var (key, value) in Attributes(entry))
                {
                    if (key is "iso3" or "adjective" or "also" or "short" or "native")
                    {
                        Array.ForEach(value.Split(','), word => Add(list, word, entry.Code));
                    }
                }
            }
        }

        foreach (var (list, word, code) in words)
        {
            codes[(list, Fold(word))] = code;
        }
    }

    /// <summary>The code of the word on a day; null when the list holds none, or not on that day.</summary>
    public string? Find(string list, string word, DateOnly day)
    {
        var folded = Fold(word);
        if (!codes.TryGetValue((list, folded), out var code) && !codes.TryGetValue((list, Masculine(folded)), out code))
        {
            return null;
        }

        return book.Find(list, code, day) is { } entry && (entry.HoldsOn(day) || entry.ValidTo is not null) ? code : null;
    }

    private static IEnumerable<(string Key, string Value)> Attributes(CodeEntry entry) => (entry.Attributes ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=', 2))
        .Where(pair => pair.Length == 2)
        .Select(pair => (pair[0], pair[1]));

    private void Add(string list, string word, string code)
    {
        var folded = Fold(word);
        if (folded.Length > 0)
        {
            codes.TryAdd((list, folded), code);
        }

        var bracket = word.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 3)
        {
            Add(list, word[..bracket], code);
        }
    }

    /// <summary>Adjectives end differently beside different nouns: syrische, syrischer, syrisches.</summary>
    private static string Masculine(string word) =>
        word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('e') ? word[..^1] : word;

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            _ = c switch
            {
                'ä' => folded.Append("ae"),
                'ö' => folded.Append("oe"),
                'ü' => folded.Append("ue"),
                'ß' => folded.Append("ss"),
                '§' => folded.Append(c),
                _ => char.IsLetterOrDigit(c) ? folded.Append(c) : folded,
            };
        }

        return folded.ToString();
    }
}
