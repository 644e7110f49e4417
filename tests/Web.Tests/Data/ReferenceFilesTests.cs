using System.Reflection;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Tests.Data;

public sealed class ReferenceFilesTests
{
    private static readonly List<CodeEntry> Codes = ShippedReference.Codes();

    public static TheoryData<string> Lists => [.. Constants(typeof(CodeLists))];

    private static IEnumerable<string> Constants(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.IsLiteral)
        .Select(f => (string)f.GetRawConstantValue()!);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_that_the_domain_names_has_entries(string list) => Assert.Contains(Codes, c => c.List == list);

    [Fact]
    public void No_file_holds_a_list_that_the_domain_does_not_name() =>
        Assert.Empty(Codes.Select(c => c.List).Distinct().Except(Constants(typeof(CodeLists))));

    [Theory]
    [InlineData(typeof(PaperTypes), CodeLists.Paper)]
    [InlineData(typeof(Regimes), CodeLists.Regime)]
    [InlineData(typeof(BodyKinds), CodeLists.BodyKind)]
    [InlineData(typeof(CaseStates), CodeLists.CaseState)]
    public void Every_code_that_a_decision_names_is_in_its_list(Type codes, string list) =>
        Assert.Empty(Constants(codes).Except(Codes.Where(c => c.List == list).Select(c => c.Code)));

    [Fact]
    public void Labels_are_there_in_both_languages_without_stray_blanks() => Assert.All(Codes, c =>
    {
        Assert.NotEmpty(c.German);
        Assert.NotEmpty(c.English);
        Assert.Equal(c.German.Trim(), c.German);
        Assert.Equal(c.English.Trim(), c.English);
        Assert.NotEmpty(c.Origin);
    });

    [Fact]
    public void A_note_is_there_in_both_languages_or_in_none() =>
        Assert.All(Codes, c => Assert.Equal(c.GermanNote is null, c.EnglishNote is null));

    /// <summary>Names of things that explain themselves: countries, languages, places, numbers, paragraphs and what is read in a paper.</summary>
    private static readonly HashSet<string> Plain =
        ["country", "language", "municipality", "school-certificate", "number-kind", "legal-basis", "purpose", "sex", "code-list", "catalogue-area"];

    [Fact]
    public void Every_code_is_explained_plainly_in_both_languages_unless_it_is_a_mere_name() => Assert.Empty(Codes
        .Where(c => !Plain.Contains(c.List) && (string.IsNullOrWhiteSpace(c.GermanNote) || string.IsNullOrWhiteSpace(c.EnglishNote)))
        .Select(c => $"{c.List}/{c.Code}"));

    [Fact]
    public void Who_needs_no_explanation_is_a_list() => Assert.Subset(Codes.Select(c => c.List).ToHashSet(StringComparer.Ordinal), Plain);

    [Fact]
    public void The_periods_of_one_code_do_not_overlap() => Assert.All(Codes.GroupBy(c => (c.List, c.Code)), code =>
    {
        var periods = code.OrderBy(c => c.ValidFrom).ToList();
        Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.True(
            pair.First.ValidTo < pair.Second.ValidFrom, $"{code.Key} overlaps on {pair.Second.ValidFrom:O}."));
    });

    [Fact]
    public void Two_entries_of_a_list_never_carry_the_same_label_on_a_day() => Assert.All(
        new DateOnly[] { new(2016, 3, 24), new(2026, 8, 19) },
        day => Assert.All(Codes.Where(c => c.HoldsOn(day)).GroupBy(c => (c.List, c.German)), g => Assert.Single(g)));

    [Fact]
    public void Every_text_fits_its_column() => Assert.All(Codes, c =>
    {
        Assert.InRange(c.Code.Length, 1, 60);
        Assert.All(new[] { c.German, c.English, c.GermanNote, c.EnglishNote, c.Attributes, c.Origin }, t => Assert.InRange(t?.Length ?? 0, 0, 400));
    });

    [Fact]
    public void Attributes_are_pairs() => Assert.All(Codes.Where(c => c.Attributes is not null), c =>
        Assert.All(c.Attributes!.Split(';'), part => Assert.Matches("^[a-z0-9_]+=[^=]+$", part)));

    [Fact]
    public void The_countries_are_the_209_of_the_school_administration()
    {
        var countries = Codes.Where(c => c.List == CodeLists.Country).ToList();

        Assert.Equal(209, countries.Select(c => c.Attribute("destatis")).Distinct().Count());
        Assert.Equal("475", countries.Single(c => c.Code == "SY").Attribute("destatis"));
        Assert.Equal("syrisch", countries.Single(c => c.Code == "SY").Attribute("adjective"));
        Assert.All(countries, c => Assert.Matches("^([A-Z]{2}|XX[ABC])$", c.Code));
    }

    [Theory]
    [InlineData("MK", 2016, "Mazedonien", "Macedonia")]
    [InlineData("MK", 2019, "Nordmazedonien", "North Macedonia")]
    [InlineData("SZ", 2016, "Swasiland", "Swaziland")]
    [InlineData("CS", 2004, "Serbien und Montenegro", "Serbia and Montenegro")]
    public void A_country_has_the_name_of_its_time(string code, int year, string german, string english)
    {
        var entry = new CodeBook(Codes).Find(CodeLists.Country, code, new DateOnly(year, 3, 24))!;

        Assert.Equal((german, english), (entry.German, entry.English));
    }

    [Fact]
    public void A_state_that_is_no_more_cannot_be_chosen_in_2016() =>
        Assert.Empty(new CodeBook(Codes).On(CodeLists.Country, new DateOnly(2016, 3, 24)).Select(c => c.Code).Intersect(["SU", "YU", "CS"]));

    [Theory]
    [InlineData("ar", "العربية")]
    [InlineData("prs", "دری")]
    [InlineData("ti", "ትግርኛ")]
    [InlineData("kmr", "Kurmancî")]
    [InlineData("uk", "Українська")]
    public void Client_languages_name_themselves(string code, string native)
    {
        var language = new CodeBook(Codes).Find(CodeLists.Language, code)!;

        Assert.Equal((native, "1"), (language.Attribute("native"), language.Attribute("client")));
    }

    [Theory]
    [InlineData("BUEMA", "2016-12-31", true)]
    [InlineData("BUEMA", "2017-01-01", false)]
    [InlineData("ANKUNFTSNACHWEIS", "2016-02-04", false)]
    [InlineData("ANKUNFTSNACHWEIS", "2016-02-05", true)]
    [InlineData("DULDUNG_60B", "2019-08-20", false)]
    [InlineData("DULDUNG_60B", "2019-08-21", true)]
    [InlineData("AE_104C", "2022-12-31", true)]
    [InlineData("AE_16G", "2024-02-29", false)]
    public void A_paper_can_be_chosen_from_its_law_on(string code, string day, bool offered) =>
        Assert.Equal(offered, new CodeBook(Codes).On(CodeLists.Paper, DateOnly.Parse(day, null)).Any(c => c.Code == code));

    [Theory]
    [InlineData("fim", "2016-07-31", false)]
    [InlineData("fim", "2016-08-01", true)]
    [InlineData("fim", "2020-12-31", true)]
    [InlineData("fim", "2021-01-01", false)]
    [InlineData("durchstarten", "2023-06-30", true)]
    [InlineData("durchstarten", "2023-07-01", false)]
    [InlineData("teilhabemanagement", "2022-07-01", false)]
    public void A_programme_can_be_chosen_in_its_time(string code, string day, bool offered) =>
        Assert.Equal(offered, new CodeBook(Codes).On(CodeLists.Measure, DateOnly.Parse(day, null)).Any(c => c.Code == code));

    [Theory]
    [InlineData("2016-08-05", "105")]
    [InlineData("2016-08-06", "80")]
    public void The_hour_of_community_work_pays_the_rate_of_its_day(string day, string cents) =>
        Assert.Equal(cents, new CodeBook(Codes).Find(CodeLists.Measure, "agh-asylblg", DateOnly.Parse(day, null))!.Attribute("rate_cents"));

    [Fact]
    public void Every_measure_belongs_to_a_group_of_the_list()
    {
        var groups = Codes.Where(c => c.List == CodeLists.MeasureGroup).Select(c => c.Code).ToHashSet();

        Assert.All(Codes.Where(c => c.List == CodeLists.Measure), c => Assert.Contains(c.Attribute("group")!, groups));
    }

    [Fact]
    public void The_ten_municipalities_carry_key_postcodes_and_place()
    {
        var towns = Codes.Where(c => c.List == CodeLists.Municipality).ToList();

        Assert.Equal(10, towns.Count);
        Assert.All(towns, t => Assert.Matches("^05334[0-9]{3}$", t.Code));
        Assert.Equal(557_026, towns.Sum(t => int.Parse(t.Attribute("population")!, null)));
        Assert.Contains("52062", towns.Single(t => t.German == "Aachen").Attribute("postcodes"), StringComparison.Ordinal);
        Assert.Equal("50.7735", towns.Single(t => t.German == "Aachen").Attribute("lat"));
    }

    [Theory]
    [InlineData(CountryListEntry.HighProspect, "2016-03-24", "ER IQ IR SY")]
    [InlineData(CountryListEntry.HighProspect, "2016-08-01", "ER IQ IR SO SY")]
    [InlineData(CountryListEntry.HighProspect, "2019-08-01", "ER SY")]
    [InlineData(CountryListEntry.HighProspect, "2021-03-01", "ER SO SY")]
    [InlineData(CountryListEntry.HighProspect, "2022-01-17", "AF ER SO SY")]
    [InlineData(CountryListEntry.HighProspect, "2015-10-23", "")]
    [InlineData(CountryListEntry.SafeOrigin, "2014-11-05", "GH SN")]
    [InlineData(CountryListEntry.SafeOrigin, "2015-10-23", "BA GH MK RS SN")]
    [InlineData(CountryListEntry.SafeOrigin, "2016-03-24", "AL BA GH ME MK RS SN XK")]
    [InlineData(CountryListEntry.SafeOrigin, "2023-12-23", "AL BA GE GH MD ME MK RS SN XK")]
    public void A_country_list_is_the_one_of_its_day(string list, string day, string countries) => Assert.Equal(
        countries,
        string.Join(' ', ShippedReference.CountryEntries().Where(c => c.List == list && c.HoldsOn(DateOnly.Parse(day, null))).Select(c => c.Country).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_country_of_a_list_is_a_country() =>
        Assert.Empty(ShippedReference.CountryEntries().Select(c => c.Country).Except(Codes.Where(c => c.List == CodeLists.Country).Select(c => c.Code)));
}
