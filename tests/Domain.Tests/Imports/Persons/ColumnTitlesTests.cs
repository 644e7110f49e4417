using IntegrationPoint.Domain.Imports.Persons;

namespace IntegrationPoint.Domain.Tests.Imports.Persons;

public sealed class ColumnTitlesTests
{
    [Theory]
    [InlineData("Name", PersonFields.FamilyName)]
    [InlineData("Familienname", PersonFields.FamilyName)]
    [InlineData("NACHNAME", PersonFields.FamilyName)]
    [InlineData("Vorname(n)", PersonFields.GivenName)]
    [InlineData("Name, Vorname", PersonFields.FullName)]
    [InlineData("Geb.-Datum", PersonFields.BirthDate)]
    [InlineData("Geburtsdatum (TT.MM.JJJJ)", PersonFields.BirthDate)]
    [InlineData("geb. am", PersonFields.BirthDate)]
    [InlineData("Staatsangehörigkeit", PersonFields.Nationality)]
    [InlineData("Nationalität", PersonFields.Nationality)]
    [InlineData("Geschlecht", PersonFields.Sex)]
    [InlineData("Aktenzeichen", PersonFields.FileNumber)]
    [InlineData("AZR-Nummer", PersonFields.AzrNumber)]
    [InlineData("Aufenthaltstitel", PersonFields.PaperType)]
    [InlineData("Papier", PersonFields.PaperType)]
    [InlineData("gültig bis", PersonFields.PaperUntil)]
    [InlineData("Nebenbestimmung", PersonFields.WorkNote)]
    [InlineData("Leistungsbeginn", PersonFields.BenefitFrom)]
    [InlineData("Leistung seit", PersonFields.BenefitFrom)]
    [InlineData("Leistungsbeginn AsylbLG", PersonFields.BenefitFrom)]
    [InlineData("Leistungsgrund", PersonFields.BenefitReason)]
    [InlineData("Grund der Leistung", PersonFields.BenefitReason)]
    [InlineData("Grund für die Leistung", PersonFields.BenefitReason)]
    [InlineData("Bewilligungsgrund", PersonFields.BenefitReason)]
    [InlineData("Einstellungsgrund", PersonFields.BenefitEndReason)]
    [InlineData("Grund des Endes", PersonFields.BenefitEndReason)]
    [InlineData("Grund der Einstellung", PersonFields.BenefitEndReason)]
    [InlineData("Zuzug am", PersonFields.Arrival)]
    [InlineData("Einreise", PersonFields.Arrival)]
    [InlineData("Straße", PersonFields.Street)]
    [InlineData("Strasse / Hausnr.", PersonFields.Street)]
    [InlineData("PLZ", PersonFields.Postcode)]
    [InlineData("Ort", PersonFields.Town)]
    [InlineData("Unterkunft", PersonFields.Accommodation)]
    [InlineData("Telefon", PersonFields.Phone)]
    [InlineData("Sprache", PersonFields.Language)]
    [InlineData("BG-Nummer", PersonFields.HouseholdNumber)]
    [InlineData("Haushalt", PersonFields.HouseholdNumber)]
    public void A_german_title_is_understood(string title, string field) => Assert.Equal(field, ColumnTitles.Field(title));

    [Theory]
    [InlineData("")]
    [InlineData("Bemerkung")]
    [InlineData("Schuhgröße")]
    [InlineData("lfd. Nr.")]
    public void A_title_we_keep_nothing_for_is_left_to_the_reader(string title) => Assert.Null(ColumnTitles.Field(title));

    [Fact]
    public void A_field_is_given_once_and_the_exact_title_wins() => Assert.Equal(
        [null, PersonFields.FamilyName, PersonFields.GivenName],
        ColumnTitles.Suggest(["Name", "Familienname", "Vorname"]));

    [Fact]
    public void A_lone_name_column_holds_the_whole_name() => Assert.Equal(
        [PersonFields.FullName, PersonFields.BirthDate],
        ColumnTitles.Suggest(["Name", "Geburtsdatum"]));

    [Fact]
    public void The_titles_are_found_below_headlines() => Assert.Equal(2, ColumnTitles.Find(
    [
        ["Amt für Soziales", "", "", ""],
        ["Liste der Leistungsberechtigten", "Stand", "24.03.2016", ""],
        ["Name", "Vorname", "Geb.-Datum", "Nationalität"],
        ["Al-Sayed", "Yusuf", "17.05.1991", "Syrien"],
    ]));

    [Fact]
    public void A_sheet_without_titles_has_none() => Assert.Equal(-1, ColumnTitles.Find([["Al-Sayed", "Yusuf", "17.05.1991"]]));

    [Fact]
    public void A_headline_merged_over_two_columns_helps_a_title_that_says_too_little()
    {
        IReadOnlyList<IReadOnlyList<string>> rows =
        [
            ["Person", "", "Leistung", "", "Aufenthaltstitel", ""],
            ["Name", "Vorname", "seit", "bis", "", "gültig bis"],
        ];

        Assert.Equal(
            [PersonFields.FamilyName, PersonFields.GivenName, PersonFields.BenefitFrom, PersonFields.BenefitUntil, PersonFields.PaperType, PersonFields.PaperUntil],
            ColumnTitles.Suggest(ColumnTitles.Read(rows, ColumnTitles.Find(rows))));
    }
}
