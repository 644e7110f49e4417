using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Domain.Tests.People.Duplicates;

public class HardKeysTests
{
    [Theory]
    [InlineData("0151 2345678", "+49 151 2345678"), InlineData("0049-151-2345678", "(0151) 234 56 78"), InlineData("00491512345678", "01512345678")]
    public void A_telephone_is_one_however_it_is_written(string one, string other) => Assert.Equal(HardKeys.Phone(one), HardKeys.Phone(other));

    [Theory]
    [InlineData("0151 2345678", "0151 2345679"), InlineData("0241 432 0", "0241 4321")]
    public void Another_telephone_is_another(string one, string other) => Assert.NotEqual(HardKeys.Phone(one) ?? "-", HardKeys.Phone(other));

    [Theory]
    [InlineData(null), InlineData(""), InlineData("000"), InlineData("keine"), InlineData("+49"), InlineData("12345")]
    public void Too_little_is_no_telephone(string? phone) => Assert.Null(HardKeys.Phone(phone));

    [Theory]
    [InlineData("160101-234567", "160101 234567"), InlineData("x 0123456", "X0123456"), InlineData("20150000123", "2015.0000.123")]
    public void A_number_is_one_however_it_is_written(string one, string other) => Assert.Equal(HardKeys.Number(one), HardKeys.Number(other));

    [Theory]
    [InlineData(null), InlineData(""), InlineData("-"), InlineData("1234"), InlineData("????????"), InlineData("نعم نعم")]
    public void Too_little_is_no_number(string? number) => Assert.Null(HardKeys.Number(number));

    [Fact]
    public void A_mail_address_is_compared_without_case_and_needs_an_at()
    {
        Assert.Equal("amira@example.org", HardKeys.Mail(" Amira@Example.ORG "));
        Assert.Null(HardKeys.Mail("amira"));
        Assert.Null(HardKeys.Mail(null));
    }
}
