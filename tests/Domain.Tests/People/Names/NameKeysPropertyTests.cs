using CsCheck;
using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.Tests.People.Names;

public class NameKeysPropertyTests
{
    private const string Alphabets = "abcdefghijklmnopqrstuvwxyzäöüßşçğıšžćđëêîû'- محدسنيوالعبرةىکیپئؤءأآተስፋይገብርኤልабвгдежзийклмњћџіїєგიორთამნარეਸਿগরহমান山😀\u200B\u202B\u0301\0";

    private static readonly Gen<string> Anything = Gen.OneOf(
        Gen.Char[Alphabets].Array[0, 40].Select(letters => new string(letters)),
        Gen.String[0, 40]);

    private static readonly Gen<string> Word = Gen.Char["abcdefghijklmnopqrstuwyzxäöüşç"].Array[2, 10].Select(letters => new string(letters));

    /// <summary>Cannot happen to be an article, a servant of God or a religious ending, which depend on what follows.</summary>
    private static readonly Gen<string> PlainWord = Gen.Char["cfgkmoprstuz"].Array[4, 9].Select(letters => new string(letters));

    [Fact]
    public void Keys_are_short_lower_case_ascii() => Anything.Sample(name =>
        NameKeys.IndexKeys([name]).All(key => key.Length is > 0 and <= 16 && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '~')));

    [Fact]
    public void The_same_name_has_the_same_keys_twice_and_in_any_case() => Anything.Sample(name =>
        NameKeys.IndexKeys([name]).SequenceEqual(NameKeys.IndexKeys([name])) && NameKeys.IndexKeys([name]).Count <= NameKeys.MaxIndexKeys);

    [Fact]
    public void Folding_twice_changes_nothing_more() => Anything.Sample(name =>
        NameFolding.Fold(NameFolding.Fold(name)) == NameFolding.Fold(name) && NameFolding.Clean(NameFolding.Clean(name)) == NameFolding.Clean(name));

    [Fact]
    public void Cleaning_a_name_does_not_change_its_keys() => Word.Array[1, 3].Sample(words =>
        NameKeys.IndexKeys([NameFolding.Clean("\u202B " + string.Join("  ", words) + "\u200B")]).SequenceEqual(NameKeys.IndexKeys([string.Join(' ', words)])));

    [Fact]
    public void A_name_finds_itself() => Word.Array[1, 3].Sample(words =>
        NamesThatMeetTests.Finds(string.Join(' ', words), string.Join(' ', words)));

    [Fact]
    public void The_score_is_symmetric_and_between_nought_and_one() => Gen.Select(Anything, Anything).Sample((a, b) =>
    {
        var score = NameSimilarity.Score(a, b);
        return score is >= 0 and <= 1 && Math.Abs(score - NameSimilarity.Score(b, a)) < 1e-6;
    });

    [Fact]
    public void The_order_of_two_words_does_not_matter() => Gen.Select(PlainWord, PlainWord, PlainWord, PlainWord).Sample((a, b, c, d) =>
        Math.Abs(NameSimilarity.Score($"{a} {b}", $"{c} {d}") - NameSimilarity.Score($"{b} {a}", $"{c} {d}")) < 1e-6);

    [Fact]
    public void A_name_is_the_same_as_itself() => Word.Array[1, 4].Sample(words =>
        NameSimilarity.Score(string.Join(' ', words), string.Join(' ', words)) > 0.99);

    [Fact]
    public void More_spellings_never_take_keys_away() => Gen.Select(Word, Word).Sample((a, b) =>
        NameKeys.IndexKeys([a]).All(NameKeys.IndexKeys([a, b]).Contains));
}
