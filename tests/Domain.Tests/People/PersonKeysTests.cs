using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.Tests.People;

public sealed class PersonKeysTests
{
    private static readonly DuplicateCandidate Yusuf = new()
    {
        Names = ["Yusuf Al-Sayed"],
        Birth = BirthFact.Of(new DateOnly(1991, 5, 17), "exact"),
        Mails = [new string('a', 90) + "@example.org"],
    };

    [Fact]
    public void A_person_is_filed_under_the_sound_of_the_name_and_under_blocks() =>
        Assert.Superset(NameKeys.IndexKeys(Yusuf.Names).Concat(PersonKeys.Blocks(Yusuf)).ToHashSet(), PersonKeys.Of(Yusuf).ToHashSet());

    [Fact]
    public void No_beginning_of_a_name_meets_a_block() =>
        Assert.All(PersonKeys.Blocks(Yusuf), key => Assert.True(string.CompareOrdinal(key, "a") < 0));

    [Fact]
    public void Every_key_fits_its_column_and_stands_once()
    {
        var keys = PersonKeys.Of(Yusuf);

        Assert.All(keys, key => Assert.InRange(key.Length, 1, PersonKeys.MaxLength));
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }
}
