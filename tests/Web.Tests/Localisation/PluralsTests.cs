using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Tests.Localisation;

public sealed class PluralsTests
{
    [Theory]
    [InlineData(0, "zero"), InlineData(1, "one"), InlineData(2, "two"), InlineData(3, "few"), InlineData(10, "few"), InlineData(11, "many"), InlineData(99, "many")]
    [InlineData(100, "other"), InlineData(102, "other"), InlineData(103, "few"), InlineData(111, "many"), InlineData(1000, "other")]
    public void Arabic_has_six_forms(long number, string form) => Assert.Equal(form, Plurals.Form("ar", number));

    [Theory]
    [InlineData(1, "one"), InlineData(21, "one"), InlineData(2, "few"), InlineData(24, "few"), InlineData(5, "many"), InlineData(11, "many"), InlineData(12, "many"), InlineData(111, "many"), InlineData(0, "many")]
    public void Ukrainian_looks_at_the_last_digits(long number, string form) => Assert.Equal(form, Plurals.Form("uk", number));

    [Theory]
    [InlineData("de", 0, "other"), InlineData("de", 1, "one"), InlineData("en", 2, "other"), InlineData("fr", 0, "one"), InlineData("fr", 2, "other"), InlineData("de", -1, "one")]
    public void German_English_and_French_differ_at_zero(string language, long number, string form) => Assert.Equal(form, Plurals.Form(language, number));

    [Theory]
    [InlineData("fa", 0, "one"), InlineData("fa", 1, "one"), InlineData("fa", 2, "other"), InlineData("ti", 0, "one"), InlineData("ti", 1, "one"), InlineData("ti", 2, "other")]
    [InlineData("kmr", 0, "other"), InlineData("kmr", 1, "one"), InlineData("kmr", 21, "other"), InlineData("uk", 14, "many"), InlineData("uk", 101, "one"), InlineData("uk", 113, "many"), InlineData("uk", 1002, "few")]
    [InlineData("fr", 1_000_000, "many"), InlineData("fr", 1_000_001, "other"), InlineData("fr", 3_000_000, "many")]
    public void Languages_of_clients_follow_the_rules_of_Unicode(string language, long number, string form) => Assert.Equal(form, Plurals.Form(language, number));

    [Fact]
    public void Every_form_a_number_takes_is_one_its_language_declares() =>
        Assert.All(Languages.All, language => Assert.All(
            Enumerable.Range(0, 1200),
            n => Assert.Contains(Plurals.Form(language.Code, n), Plurals.FormsOf(language.Code))));
}
