using IntegrationPoint.Domain.People;

namespace IntegrationPoint.Domain.Tests.People;

public sealed class PhoneFormTests
{
    [Theory]
    [InlineData("0241 432-1234")]
    [InlineData("0241/4321234")]
    [InlineData("+49 (0)241 4321234")]
    [InlineData("0049 241 432 12 34")]
    [InlineData("+49.241.4321234")]
    public void Usual_writings_of_one_number_meet(string written) => Assert.Equal("+492414321234", PhoneForm.Of(written));

    [Fact]
    public void A_foreign_number_keeps_its_country() => Assert.Equal("+963112345678", PhoneForm.Of("00963 11 2345678"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4321234")]
    [InlineData("0241")]
    [InlineData("0241 432 Nebenstelle 3")]
    [InlineData("49+2414321234")]
    [InlineData("+49 241 4321 2345 6789 0123")]
    public void What_cannot_be_dialled_is_no_number(string? written) => Assert.Null(PhoneForm.Of(written));
}
