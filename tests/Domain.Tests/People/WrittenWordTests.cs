using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Domain.Tests.People;

public sealed class WrittenWordTests
{
    [Fact]
    public void A_person_is_filed_under_each_word_as_written_in_each_writing()
    {
        var keys = PersonKeys.Of(new DuplicateCandidate { Names = ["Karim Al-Nasri", "كريم الناصري"] });

        Assert.Contains("#karim", keys);
        Assert.Contains("#nasri", keys);
        Assert.Contains("#al", keys);
        Assert.Contains(keys, k => k.StartsWith("#كريم", StringComparison.Ordinal));
    }

    [Fact]
    public void Written_words_and_blocks_never_look_like_sounds() => Assert.All(
        PersonKeys.Of(new DuplicateCandidate { Names = ["Karim Al-Nasri"], AzrNumber = "150123456789" }),
        key => Assert.True(key[0] is PersonKeys.WordMark or PersonKeys.BlockMark or '~' || char.IsAsciiLetterLower(key[0]), key));

    [Fact]
    public void No_key_is_longer_than_its_column_and_no_name_makes_them_countless()
    {
        var keys = PersonKeys.Of(new DuplicateCandidate { Names = [.. Enumerable.Range(0, 50).Select(i => $"{new string((char)('a' + (i % 26)), 199)} b{i}")] });

        Assert.All(keys, key => Assert.True(key.Length <= PersonKeys.MaxLength));
        Assert.True(keys.Count <= 48 + PersonKeys.MaxWords + BlockingKeys.Max);
    }

    [Fact]
    public void A_telephone_is_found_by_the_key_it_is_filed_under() => Assert.Contains(
        PersonKeys.Phone(HardKeys.Phone("+49 171 3920020")!),
        PersonKeys.Of(new DuplicateCandidate { Names = ["Karim"], Phones = ["0171 3920020"] }));

    [Fact]
    public void A_person_without_readable_letters_still_has_keys_of_numbers() =>
        Assert.Contains(PersonKeys.Of(new DuplicateCandidate { Names = ["-"], AzrNumber = "150123456789" }), key => key.Contains("150123456789", StringComparison.Ordinal));
}
