using IntegrationPoint.Domain.People.Duplicates;
using static IntegrationPoint.Domain.Tests.People.Duplicates.Facts;

namespace IntegrationPoint.Domain.Tests.People.Duplicates;

public class BlockingKeysTests
{
    [Theory]
    [InlineData("Mohamed Alhassan", "1994-05-17", "Mehmet El Hasan", "1971-02-03", "names alone")]
    [InlineData("Khosrow Bakhtari", "1994-05-17", "Xyz Qrst", "1994-05-17", "birth date alone")]
    [InlineData("Khosrow Bakhtari", "1994-05-07", "Xyz Qrst", "1994-07-05", "birth date with day and month swapped")]
    [InlineData("Khosrow Bakhtari", "1994-01-01", "Bakhtari Qrst", "1994-08-09", "one name and the year")]
    [InlineData("Khosrow Bakhtari", "1994-01-01", "Bakhtari Qrst", "1995-08-09", "one name and a year that is off by one")]
    [InlineData("Khosrow Bakhtari", "1994-08-09", "Bakhtari Qrst", "1984-08-09", "one name, day and month, the year mistyped")]
    [InlineData("محمد الحسن", null, "Mohamed Hassan", null, "two writings without a birth date")]
    [InlineData("Zabihullah", null, "Zabihollah", null, "one name and nothing else")]
    [InlineData("Hassan Haddad", null, "Haddad Hassan Ali", null, "other order and one more name")]
    public void Records_of_one_person_meet(string one, string? bornOne, string other, string? bornOther, string why) =>
        Assert.True(Meet(Person(one, bornOne), Person(other, bornOther)), why);

    [Theory]
    [InlineData("Amira Haddad", "1985-06-16", "Zohra Noori", "1990-02-03")]
    [InlineData("Mohammad Haddad", "1985-06-16", "Mohammad Noori", "1990-02-03")]
    [InlineData("Amira Haddad", "1985-01-01", "Zohra Noori", "1985-01-01")]
    public void Strangers_do_not(string one, string bornOne, string other, string bornOther) =>
        Assert.False(Meet(Person(one, bornOne), Person(other, bornOther)));

    [Fact]
    public void Numbers_telephones_and_mail_addresses_meet_in_any_writing()
    {
        var stored = new DuplicateCandidate { Names = ["Amira Haddad"], AzrNumber = "150401223344", PaperNumbers = ["X-0123456"], Phones = ["0151 2345678"], Mails = ["A@example.org"] };

        Assert.True(Meet(stored, new DuplicateCandidate { Names = [""], AzrNumber = "150401-223344" }));
        Assert.True(Meet(stored, new DuplicateCandidate { Names = [""], PaperNumbers = ["x 0123456"] }));
        Assert.True(Meet(stored, new DuplicateCandidate { Names = [""], Phones = ["+49 151 2345678"] }));
        Assert.True(Meet(stored, new DuplicateCandidate { Names = [""], Mails = ["a@EXAMPLE.org"] }));
        Assert.False(Meet(stored, new DuplicateCandidate { Names = [""], AzrNumber = "0151 2345678" }));
    }

    [Fact]
    public void Nothing_known_gives_no_keys() => Assert.Empty(BlockingKeys.For(new DuplicateCandidate { Names = ["", "😀"], AzrNumber = "", Phones = ["-"], Mails = ["nein"] }));

    [Fact]
    public void A_usual_person_has_few_keys() =>
        Assert.InRange(BlockingKeys.For(Person("Mohamed Khaled Alhassan / محمد خالد الحسن", "1994-05-17")).Count, 5, 24);

    private static bool Meet(DuplicateCandidate one, DuplicateCandidate other) => BlockingKeys.For(one).Intersect(BlockingKeys.For(other)).Any();
}
