using IntegrationPoint.Domain.Imports;

namespace IntegrationPoint.Domain.Tests.Imports;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("  Al-Sayed ", "Al-Sayed", false)]
    [InlineData("Al\nSayed", "Al Sayed", false)]
    [InlineData("Al\u00A0 Sayed", "Al Sayed", false)]
    [InlineData("Mu\u0308ller", "Müller", false)]
    [InlineData("Al\u0007Sayed\u0000", "AlSayed", true)]
    [InlineData("\uFEFFYusuf", "Yusuf", true)]
    [InlineData("Yusuf\u200F", "Yusuf", true)]
    [InlineData(null, "", false)]
    [InlineData("   ", "", false)]
    [InlineData("'+49 241", "+49 241", false)]
    [InlineData("'Abd al-Karim", "'Abd al-Karim", false)]
    public void A_cell_loses_what_nobody_sees_and_keeps_what_it_says(string? cell, string text, bool cleaned) =>
        Assert.Equal((text, cleaned), CellText.Clean(cell));

    [Fact]
    public void The_joiner_of_persian_writing_stays() => Assert.Equal("علی\u200Cرضا", CellText.Clean("علی\u200Cرضا").Text);

    [Theory]
    [InlineData("Yusuf 😀", "😀")]
    [InlineData("Yusuf ☎", "☎")]
    [InlineData("Yusuf \uFFFD", "\uFFFD")]
    [InlineData("Yusuf \uE000", "\uE000")]
    [InlineData("O'Neill-Şahin 2", null)]
    [InlineData("ኣስመሮም ሃይለ", null)]
    [InlineData("محمد", null)]
    public void A_picture_is_told_from_a_letter(string text, string? picture) => Assert.Equal(picture, CellText.Picture(text));

    [Theory]
    [InlineData("k.A.")]
    [InlineData("unbekannt")]
    [InlineData("---")]
    [InlineData("XXX")]
    public void Words_for_nothing_say_nothing(string text) => Assert.True(CellText.SaysNothing(text));

    [Theory]
    [InlineData("1,60312E+11", true)]
    [InlineData("1.6E+9", true)]
    [InlineData("160312000417", false)]
    [InlineData("E+", false)]
    [InlineData("AZ-E+12", false)]
    public void A_rounded_number_is_noticed(string text, bool rounded) => Assert.Equal(rounded, CellText.IsRounded(text));

    [Fact]
    public void A_failed_formula_is_noticed() => Assert.True(CellText.IsBroken("#NV"));

    [Fact]
    public void Half_a_surrogate_pair_is_a_broken_sign_and_no_accident() => Assert.Equal("\uFFFD", CellText.Picture(CellText.Clean("A\uD83D").Text));
}
