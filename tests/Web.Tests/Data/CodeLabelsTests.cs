using System.Globalization;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Data;

public sealed class CodeLabelsTests(SharedApp app) : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly IServiceScope scope = app.App.Services.CreateScope();

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = before;
        scope.Dispose();
    }

    private CodeLabels In(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return scope.ServiceProvider.GetRequiredService<CodeLabels>();
    }

    [Theory]
    [InlineData("de", "Syrien")]
    [InlineData("en", "Syria")]
    [InlineData("ar", "Syria")]
    public void A_label_speaks_the_language_of_the_screen(string language, string label) =>
        Assert.Equal(label, In(language)[CodeLists.Country, "SY"]);

    [Fact]
    public void A_record_keeps_the_words_of_its_time()
    {
        Assert.Equal("Mazedonien", In("de").Label(CodeLists.Country, "MK", new DateOnly(2016, 3, 24)));
        Assert.Equal("Nordmazedonien", In("de").Label(CodeLists.Country, "MK", new DateOnly(2020, 1, 1)));
    }

    [Fact]
    public void No_code_is_an_empty_label_and_a_foreign_code_shows_itself()
    {
        Assert.Equal("", In("de")[CodeLists.Country, null]);
        Assert.Equal("ZZ", In("de")[CodeLists.Country, "ZZ"]);
        Assert.Null(In("de").Note(CodeLists.Country, "ZZ"));
    }

    [Fact]
    public void Choices_of_equal_rank_are_sorted_as_the_reader_expects()
    {
        var german = In("de").Choices(CodeLists.Country).Select(c => c.Label).ToList();

        Assert.Equal("Afghanistan", german[0]);
        Assert.Equal("Ägypten", german[1]);
        Assert.Equal("staatenlos", german.SkipWhile(l => l != "Zypern").ElementAt(1), ignoreCase: true);
        Assert.Equal("Egypt", In("en").Choices(CodeLists.Country).Single(c => c.Code == "EG").Label);
    }

    [Fact]
    public void Choices_are_those_of_the_day() =>
        Assert.DoesNotContain(In("de").Choices(CodeLists.Measure, new DateOnly(2016, 3, 24)), c => c.Code == "fim");
}
