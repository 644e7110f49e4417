using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.Tests.People.Names;

public sealed class OwnScriptTests
{
    [Theory]
    [InlineData("كريم", "ar", "ar")]
    [InlineData("كريم", "de ar", "ar")]
    [InlineData("محمد", "en prs", "prs")]
    [InlineData("محمد", "kmr", "ar")]
    [InlineData("ገብረመድህን", "ar ti", "ti")]
    [InlineData("Мария", "de", "ru")]
    [InlineData("Мария", "uk de", "uk")]
    [InlineData("Արմեն", "ru", "hy")]
    [InlineData("Kurmancî Şêrko", "de kmr", "kmr")]
    [InlineData("Müller", "de", "de")]
    [InlineData("Kareem", "ar", null)]
    [InlineData("राम", "de", null)]
    [InlineData("राम", "de ne", "ne")]
    [InlineData("王", "de", null)]
    public void The_letters_say_in_which_spoken_language_a_name_is_read(string name, string spoken, string? language) =>
        Assert.Equal(language, OwnScript.Language(name, spoken.Split(' ')));
}
