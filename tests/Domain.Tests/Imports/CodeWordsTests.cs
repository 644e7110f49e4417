using IntegrationPoint.Domain.Imports;

namespace IntegrationPoint.Domain.Tests.Imports;

public sealed class CodeWordsTests
{
    private static readonly DateOnly Day = new(2016, 3, 24);

    [Theory]
    [InlineData("Syrien")]
    [InlineData("syrisch")]
    [InlineData("Syrische")]
    [InlineData("syrischer")]
    [InlineData("SY")]
    [InlineData("SYR")]
    [InlineData("Syria")]
    [InlineData("Arabische Republik Syrien")]
    [InlineData(" SYRIEN ")]
    public void A_country_is_found_by_every_word_offices_use(string word) => Assert.Equal("SY", Lists.Words.Find("country", word, Day));

    [Theory]
    [InlineData("sex", "w", "female")]
    [InlineData("sex", "männlich", "male")]
    [InlineData("paper", "BüMA", "BUEMA")]
    [InlineData("paper", "Bescheinigung über die Meldung als Asylsuchender", "BUEMA")]
    [InlineData("municipality", "Stolberg", "05334032")]
    public void Short_words_and_labels_without_brackets_are_known(string list, string word, string code) =>
        Assert.Equal(code, Lists.Words.Find(list, word, Day));

    [Fact]
    public void An_entry_that_begins_later_is_not_known_yet() => Assert.Null(Lists.Words.Find("sex", "divers", Day));

    [Fact]
    public void An_entry_that_has_ended_is_still_understood() => Assert.Equal("BUEMA", Lists.Words.Find("paper", "BUEMA", new DateOnly(2020, 1, 1)));

    [Fact]
    public void A_word_of_another_list_is_not_taken() => Assert.Null(Lists.Words.Find("country", "BüMA", Day));
}
