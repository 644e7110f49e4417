using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.Tests.People.Names;

public class NameKeysTests
{
    [Theory]
    [InlineData("Muhammad"), InlineData("Karim"), InlineData("Khadija"), InlineData("Mustafa"), InlineData("Jovanović"), InlineData("Abdulrahman"), InlineData("Shevchenko")]
    [InlineData("Mahmud"), InlineData("Hussein"), InlineData("Youssef"), InlineData("Noureddine"), InlineData("Gebremedhin"), InlineData("Chadidscha"), InlineData("Tesfaye")]
    [InlineData("Bergmann"), InlineData("Rukayya"), InlineData("Sulaiman"), InlineData("Zekeriya"), InlineData("Khosrow"), InlineData("Lumturije")]
    public void Every_third_letter_on_keeps_the_name_in_the_list_while_it_is_typed(string name)
    {
        for (var length = 3; length <= name.Length; length++)
        {
            Assert.True(NamesThatMeetTests.Finds(name[..length], name), $"{name[..length]} loses {name}");
        }
    }

    [Theory]
    [InlineData("Moh", "Muhammad"), InlineData("Kari", "Karim"), InlineData("Hus", "Hussein"), InlineData("Khal", "خالد"), InlineData("محم", "Mohammed")]
    [InlineData("Abdul", "Abdirahman"), InlineData("Rahman", "Abdulrahman"), InlineData("Has", "Al-Hassan"), InlineData("al has", "Alhassan"), InlineData("ተስ", "Tesfay")]
    [InlineData("moh had", "Haddad Mohammed Ali"), InlineData("had moh", "Mohammed Haddad"), InlineData("Jov", "Јовановић"), InlineData("Dja", "Jamal"), InlineData("D", "Djamal")]
    [InlineData("Medhin", "Gebremedhin"), InlineData("Reza", "Mohammadreza"), InlineData("Schew", "Шевченко")]
    public void A_beginning_finds_the_name(string typed, string stored) => Assert.True(NamesThatMeetTests.Finds(typed, stored));

    [Theory]
    [InlineData("Moh", "Haddad"), InlineData("Kari", "Khalid"), InlineData("Ahmad Ali", "Ahmad Haddad"), InlineData("Sara", "Samira"), InlineData("Ana", "Alina")]
    public void A_beginning_does_not_find_another_name(string typed, string stored) => Assert.False(NamesThatMeetTests.Finds(typed, stored));

    [Fact]
    public void The_simple_prefix_finds_the_headline_names()
    {
        var keys = NameKeys.IndexKeys(["Muhammad Alkhatib"]);

        Assert.All(["Mohamed", "محمد", "Moh", "Mehmet", "Muhammad Khatib"], typed =>
            Assert.All(NameKeys.PrefixKeys(typed), prefix => Assert.Contains(keys, key => key.StartsWith(prefix, StringComparison.Ordinal))));
    }

    [Fact]
    public void One_entry_for_each_part_with_its_writing()
    {
        var keys = NameKeys.For("Mohammed Ali محمد");

        Assert.Equal(["mhmt", "ali", "mhmt"], keys.Select(key => key.Key));
        Assert.Equal([NameScript.Latin, NameScript.Latin, NameScript.Arabic], keys.Select(key => key.Script));
        Assert.Equal("mohamed", keys[0].Fine);
    }

    [Fact]
    public void Articles_and_connectors_leave_no_key_of_their_own()
    {
        Assert.Equal(2, NameKeys.For("Muhammad bin al-Hassan").Count);
        Assert.Equal(NameKeys.For("Hassan")[0].Key, NameKeys.For("El Hassan")[0].Key);
        Assert.Single(NameKeys.For("al"));
    }

    [Fact]
    public void Servants_of_God_keep_their_mark_and_are_found_by_the_second_half()
    {
        Assert.StartsWith("abt", NameKeys.For("Abd ur-Rahman")[0].Key, StringComparison.Ordinal);
        Assert.Contains("rhmn", NameKeys.IndexKeys(["Abdurrahman"]));
        Assert.DoesNotContain("abtrhmn", NameKeys.IndexKeys(["Rahman"]));
    }

    [Theory]
    [InlineData(""), InlineData("   "), InlineData("-"), InlineData("'''"), InlineData("...,;!?"), InlineData("😀"), InlineData("👩‍👩‍👧‍👦"), InlineData("\u0000\u0001\u0002"), InlineData("12345")]
    [InlineData("\u200F\u200E\u202A"), InlineData("ًٌٍ"), InlineData("\u0301\u0301"), InlineData("ـــ"), InlineData("ءء"), InlineData(null)]
    public void What_holds_no_letter_has_no_key(string? name)
    {
        Assert.Empty(NameKeys.For(name));
        Assert.Empty(NameKeys.IndexKeys([name!]));
        Assert.Empty(NameKeys.PrefixKeys(name));
        Assert.Equal(0, NameSimilarity.Score(name!, "Amira Haddad"));
    }

    [Theory]
    [InlineData("Moh\u0000am\u200Bed\u202E"), InlineData("😀Mohamed😀"), InlineData("MOHAMED"), InlineData("mohamed"), InlineData("M\u0306ohame\u0301d"), InlineData("ﷴ"), InlineData("\u202Bمُحَمَّد\u202C")]
    public void Hidden_signs_do_not_change_the_key(string name) => Assert.Equal("mhmt", Assert.Single(NameKeys.For(name)).Key);

    [Fact]
    public void Two_hundred_letters_and_a_megabyte_are_read_in_bounds()
    {
        foreach (var name in (string[])[new('k', 200), string.Concat(Enumerable.Repeat("bade", 50)), string.Concat(Enumerable.Repeat("هو", 100)), new('a', 1_000_000), string.Concat(Enumerable.Repeat("ويا", 300))])
        {
            Assert.All(NameKeys.IndexKeys([name]), key => Assert.InRange(key.Length, 1, 16));
            Assert.InRange(NameSimilarity.Score(name, name), 0.9, 1.01);
        }
    }

    [Fact]
    public void A_hundred_names_of_one_person_stay_within_the_limit() =>
        Assert.InRange(NameKeys.IndexKeys(Enumerable.Range(0, 100).Select(i => $"{(char)('a' + i % 26)}{(char)('b' + i / 26)}ro{(char)('c' + i % 7)}en Djeghi{i % 5}eche")).Count, 1, NameKeys.MaxIndexKeys);

    [Theory]
    [InlineData("රහීම්"), InlineData("山田"), InlineData("דוד"), InlineData("ธนา"), InlineData("𐎀𐎁")]
    public void Writings_nobody_here_reads_are_compared_letter_by_letter(string name)
    {
        var key = Assert.Single(NameKeys.For(name));

        Assert.StartsWith("~", key.Key, StringComparison.Ordinal);
        Assert.True(key.Key.Length <= 16);
        Assert.Equal(1, NameSimilarity.Score(name, name));
        Assert.Equal(0, NameSimilarity.Score(name, "David Rahim"));
    }

    [Fact]
    public void A_raw_key_is_a_prefix_of_the_longer_name() =>
        Assert.StartsWith(NameKeys.PrefixKeys("දි")[0], NameKeys.IndexKeys(["දිසානායක"])[0], StringComparison.Ordinal);
}
