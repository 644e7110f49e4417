using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.Tests.People.Names;

public class NameSimilarityTests
{
    [Theory]
    [InlineData("Amira Haddad", "Haddad Amira", "given and family name swapped")]
    [InlineData("Ahmad Khaled Alhassan", "Ahmed Al-Hassan", "missing middle")]
    [InlineData("Ahmad Khaled Omar Alhassan", "Ahmed Al-Hassan", "two missing in a chain of fathers")]
    [InlineData("Tesfay Berhane Kidane", "Kidane Tesfay Berhane", "chain in another order")]
    [InlineData("Tesfay Berhane Kidane", "Tesfaye Berhane", "father's name as surname, grandfather left out")]
    [InlineData("Fatima Haddad Khalil", "Fatme Khalil", "one of two surnames")]
    [InlineData("Ahmadullah", "Ahmadullah Noori", "one name and a surname given later")]
    [InlineData("Abu Bakr Diallo", "Aboubacar Diallo", "name in two words")]
    [InlineData("Mohammad Reza Karimi", "Mohammadreza Karimi", "double name in one word")]
    [InlineData("Gebre Medhin Tesfay", "Gebremedhin Tesfai", "double name in one word")]
    [InlineData("Abd al-Rahman Sheikho", "Abdulrahman Şeyho", "servant names")]
    [InlineData("Nour Eddine Benali", "Nuruddin Ben Ali", "religious ending in two words")]
    [InlineData("محمد الأحمد", "Mohammed Alahmad", "Arabic and Latin")]
    [InlineData("ተስፋይ ብርሃነ", "Tesfay Berhane", "Ge'ez and Latin")]
    [InlineData("MXHMD ALXHSN", "Muhammad Al-Hasan", "machine readable zone")]
    public void Is_one_person_by_name(string one, string other, string why) =>
        Assert.True(NameSimilarity.Score(one, other) >= 0.78, $"{why}: {NameSimilarity.Score(one, other):0.00}");

    [Theory]
    [InlineData("Ahmad Haddad", "Khaled Haddad", "brothers")]
    [InlineData("Hassan Haddad", "Hussein Haddad", "twins with like names")]
    [InlineData("Ahmad Khaled Haddad", "Omar Khaled Haddad", "brothers with the father's name")]
    [InlineData("Amira Haddad", "Amira Nasser", "one given name")]
    [InlineData("محمد الأحمد", "محمود الأحمد", "brothers in Arabic")]
    [InlineData("Samir Khalil", "Samira Khalil", "brother and sister")]
    [InlineData("Tesfay Berhane", "Tsegay Berhane", "children of one father")]
    [InlineData("Ali", "Ahmad Haddad", "nothing in common")]
    public void Is_another_person_by_name(string one, string other, string why) =>
        Assert.True(NameSimilarity.Score(one, other) < 0.7, $"{why}: {NameSimilarity.Score(one, other):0.00}");

    [Fact]
    public void Two_originals_in_one_writing_beat_every_transliteration()
    {
        var latinOnly = NameSimilarity.Score("Mohamad Alahmad", "Mahamad Alahmad");
        var withOriginals = NameSimilarity.Score(["Mohamad Alahmad", "محمد الأحمد"], ["Mahamad Alahmad", "محمود الأحمد"]);

        Assert.True(latinOnly > 0.9);
        Assert.True(withOriginals < latinOnly - 0.15, $"{withOriginals:0.00} against {latinOnly:0.00}");
    }

    [Fact]
    public void An_original_on_both_sides_recognises_what_Latin_letters_hide() =>
        Assert.True(NameSimilarity.Score(["Xyz Qrst", "خالد الحسن"], ["Chalid Elhassan", "خالد الحسن"]) > 0.95);

    [Fact]
    public void A_longer_name_is_never_nearer_than_the_same_name()
    {
        var same = NameSimilarity.Score("Ahmad Haddad", "Ahmad Haddad");

        Assert.True(NameSimilarity.Score("Ahmad Haddad", "Ahmad Khaled Haddad") < same);
        Assert.True(NameSimilarity.Score("Ahmad", "Ahmad Haddad") < NameSimilarity.Score("Ahmad Haddad", "Ahmad Khaled Haddad"));
    }

    [Theory]
    [InlineData("Alexandrova", "Alexandorva"), InlineData("Mohammadi", "Mohamadii"), InlineData("Jovanovic", "Jovanovc"), InlineData("Hamidullah", "Hamidulah"), InlineData("Basher", "Bsaher")]
    public void A_slip_of_the_keyboard_is_forgiven(string one, string other) => Assert.True(NameSimilarity.Score($"Amira {one}", $"Amira {other}") >= 0.78);

    [Fact]
    public void Empty_names_have_nothing_in_common()
    {
        Assert.Equal(0, NameSimilarity.Score([], []));
        Assert.Equal(0, NameSimilarity.Score(["", " "], ["Amira"]));
        Assert.Equal(0, NameSimilarity.Score("", ""));
    }

    [Fact]
    public void Many_long_names_are_compared_in_bounds()
    {
        var chain = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"Abdul{(char)('a' + i % 26)}karim"));

        Assert.InRange(NameSimilarity.Score(Enumerable.Repeat(chain, 50), Enumerable.Repeat(chain, 50)), 0.9, 1);
    }
}
