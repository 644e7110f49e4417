using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace IntegrationPoint.Web.Localisation;

/// <summary>A text with the language it is really written in, which is German where a translation is missing.</summary>
public sealed record LocalText(string Text, string Lang, string Dir);

/// <summary>Every sentence of the product by key, in the language of the request (CurrentUICulture).</summary>
public sealed class Texts
{
    private readonly FrozenDictionary<string, TextFile> files;

    public Texts(IEnumerable<TextFile> files) => this.files = files.ToFrozenDictionary(f => f.Language, StringComparer.Ordinal);

    /// <summary>The texts built into the program.</summary>
    public static Texts Built { get; } = new(BuiltIn());

    public IEnumerable<TextFile> Files => files.Values;

    public string this[string key] => Find(Languages.Current.Code, key).Text;

    /// <summary>The text with {0}, {1} filled in: numbers and days in the forms of <see cref="Formats"/>.</summary>
    public string this[string key, params object?[] args] => Fill(Find(Languages.Current.Code, key), args);

    /// <summary>The plural form for a number, which is {0} in the text.</summary>
    public string Count(string key, long number, params object?[] more) =>
        Fill(FindForm(Languages.Current.Code, key, number), [number, .. more]);

    /// <summary>The text as HTML: the sentence and plain values are encoded, markup values stand as they are, names are isolated.</summary>
    public IHtmlContent Html(string key, params object?[] args) => new HtmlSentence(this[key], args, Languages.Current.RightToLeft);

    /// <summary>No native speaker has read the texts of this language yet. Those of staff are everyday work and need no mark.</summary>
    public bool Unreviewed(string language) =>
        Languages.Find(language) is { Complete: false } && !(files.TryGetValue(language, out var file) && file.Reviewed);

    public bool Has(string key) => files["de"].Values.ContainsKey(key) || files["de"].Values.ContainsKey(key + "#other");

    /// <summary>The text in another language than the request's, for two-language forms and letters.</summary>
    public LocalText In(string language, string key, params object?[] args)
    {
        var found = Find(language, key);
        return found with { Text = Fill(found, args) };
    }

    private LocalText FindForm(string language, string key, long number) =>
        Lookup(language, $"{key}#{Plurals.Form(language, number)}")
            ?? Lookup(language, key + "#other")
            ?? Lookup("de", $"{key}#{Plurals.Form("de", number)}")
            ?? Missing(key);

    private LocalText Find(string language, string key) => Lookup(language, key) ?? Lookup("de", key) ?? Missing(key);

    private LocalText? Lookup(string language, string key) =>
        files.TryGetValue(language, out var file) && file.Values.TryGetValue(key, out var text)
            ? new LocalText(text, language, Languages.DirectionOf(language))
            : null;

    // The build refuses unknown keys; a key composed at run time shows itself so that nobody overlooks it.
    private static LocalText Missing(string key) => new($"⟦{key}⟧", "de", "ltr");

    private static string Fill(LocalText text, object?[] args)
    {
        if (args.Length == 0)
        {
            return text.Text;
        }

        var isolate = text.Dir == "rtl";
        var shown = Array.ConvertAll(args, a => (object)(isolate ? $"\u2068{PlainFormats.Show(a, text.Lang)}\u2069" : PlainFormats.Show(a, text.Lang)));
        return string.Format(CultureInfo.InvariantCulture, text.Text, shown);
    }

    private static IEnumerable<TextFile> BuiltIn()
    {
        var assembly = typeof(Texts).Assembly;
        foreach (var language in Languages.All)
        {
            using var stream = assembly.GetManifestResourceStream($"IntegrationPoint.Web.Localisation.{language.Code}.txt");
            if (stream is not null)
            {
                using var reader = new StreamReader(stream);
                yield return TextFile.Parse(language.Code, reader);
            }
        }
    }
}
