using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Tests.Localisation;

/// <summary>The forms of screens.md 9, in every language and under every culture a machine may have.</summary>
public sealed class FormatsTests
{
    private static readonly DateOnly Thursday = new(2016, 3, 24);
    private readonly Formats formats = new(Texts.Built);

    public static TheoryData<string> EveryCulture => ["de-DE", "en-US", "fa-IR", "ar-SA", "th-TH", "tr-TR", ""];

    [Theory, MemberData(nameof(EveryCulture))]
    public void Dates_and_numbers_keep_their_German_form_and_the_Gregorian_calendar(string culture)
    {
        using var spoken = new Spoken("de", culture);

        Assert.Equal("24.03.2016", formats.Date(Thursday));
        Assert.Equal("2016-03-24", formats.Iso(Thursday));
        Assert.Equal("3.015", formats.Number(3015));
        Assert.Equal("1.234.567", formats.Number(1_234_567));
        Assert.Equal("1,05", formats.Number(1.05m, 2));
        Assert.Equal("1.234,50\u00A0€", formats.Money(123_450));
        Assert.Equal("25\u00A0%", formats.Percent(25, 0));
        Assert.Equal("31–34", formats.Interval(31, 34));
    }

    [Theory, MemberData(nameof(EveryCulture))]
    public void English_readers_get_English_points_in_numbers_and_the_same_days(string culture)
    {
        using var spoken = new Spoken("en", culture);

        Assert.Equal("24.03.2016", formats.Date(Thursday));
        Assert.Equal("3,015", formats.Number(3015));
        Assert.Equal("1,234,567", formats.Number(1_234_567));
        Assert.Equal("1.05", formats.Number(1.05m, 2));
        Assert.Equal("1,234.50\u00A0€", formats.Money(123_450));
        Assert.Equal("1,000–1,999", formats.Interval(1000, 1999));
    }

    [Fact]
    public void A_sentence_writes_its_numbers_in_its_own_language()
    {
        using var spoken = new Spoken("en");

        Assert.Equal("of 3,015 on benefits, 18 to 64", Texts.Built.Count("situation.of-working-age", 3015));
        Assert.Equal("Seiten: 3.015", Texts.Built.In("de", "design.pages-of", 3015).Text);
    }

    [Theory]
    [InlineData("ar"), InlineData("fa")]
    public void A_right_to_left_language_holds_the_same_digits_together(string language)
    {
        using var spoken = new Spoken(language, "ar-SA");

        Assert.Equal("\u206624.03.2016\u2069", formats.Date(Thursday));
        Assert.Equal("\u206625\u00A0%\u2069", formats.Percent(25, 0));
        Assert.Equal("3.015", formats.Number(3015));
    }

    [Fact]
    public void A_negative_number_has_a_true_minus_sign()
    {
        Assert.Equal("\u22121.234", formats.Number(-1234));
        Assert.Equal("\u22120,50", formats.Number(-0.5m, 2));
        Assert.Equal("\u221212,00\u00A0€", formats.Money(-1200));
    }

    [Theory]
    [InlineData("de", "Do\u00A024.03.", "Do\u00A024.03.2016", "Donnerstag, 24.03.2016")]
    [InlineData("en", "Thu\u00A024.03.", "Thu\u00A024.03.2016", "Thursday, 24.03.2016")]
    public void Weekdays_speak_the_language_of_the_reader(string language, string shortForm, string withYear, string inWords)
    {
        using var spoken = new Spoken(language);

        Assert.Equal(shortForm, formats.WeekdayAndDay(Thursday));
        Assert.Equal(withYear, formats.WeekdayAndDate(Thursday));
        Assert.Equal(inWords, formats.LongDate(Thursday));
    }

    [Fact]
    public void A_period_names_the_first_year_only_when_it_differs()
    {
        using var spoken = new Spoken("de");

        Assert.Equal("01.09. bis 31.12.2015", formats.Period(new(2015, 9, 1), new(2015, 12, 31)));
        Assert.Equal("01.09.2015 bis 29.02.2016", formats.Period(new(2015, 9, 1), new(2016, 2, 29)));
        Assert.Equal("ab 11.04.2016", formats.Since(new(2016, 4, 11)));
    }

    [Fact]
    public void What_is_not_known_says_so_and_is_never_a_zero()
    {
        using var spoken = new Spoken("de");

        Assert.Equal("unbekannt", formats.Date((DateOnly?)null));
        Assert.Equal("unbekannt", formats.Number((long?)null));
        Assert.Equal("0", formats.Number((long?)0));
    }

    [Fact]
    public void A_share_of_fewer_than_twenty_people_is_a_count()
    {
        using var spoken = new Spoken("de");

        Assert.Equal("3 von 19", formats.Share(3, 19));
        Assert.Equal("15\u00A0%", formats.Share(3, 20));
        Assert.Equal("0 von 0", formats.Share(0, 0));
    }

    [Fact]
    public void Durations_take_the_plural_of_the_language()
    {
        using var spoken = new Spoken("de");

        Assert.Equal("1\u00A0Tag", formats.Days(1).Replace(' ', '\u00A0'));
        Assert.Equal("37 Tage", formats.Days(37).Replace('\u00A0', ' '));
        Assert.Equal("noch 116 Tage", formats.DaysLeft(116).Replace('\u00A0', ' '));
        Assert.Equal("5 Arbeitstage", formats.WorkingDays(5).Replace('\u00A0', ' '));
    }

    [Fact]
    public void An_uncertain_birth_date_says_how_it_is_known()
    {
        using var spoken = new Spoken("de");

        Assert.Equal("1991 (geschätzt)", formats.EstimatedBirthYear(1991));
        Assert.Equal("01.01.1991 (laut Papier)", formats.BirthDateOnPaper(new(1991, 1, 1)));
    }

    [Theory]
    [InlineData(2016, 3, 24, 8, 30, "09:30")] // winter time
    [InlineData(2016, 7, 1, 8, 30, "10:30")] // summer time
    [InlineData(2016, 3, 27, 1, 0, "03:00")] // the hour that does not exist
    public void Times_are_those_of_Berlin(int year, int month, int day, int hour, int minute, string shown) =>
        Assert.Equal(shown, formats.Time(new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc)));

    [Fact]
    public void A_moment_is_day_and_time_in_words()
    {
        using var spoken = new Spoken("de");

        Assert.Equal("24.03.2016, 09:30 Uhr", formats.Moment(new DateTime(2016, 3, 24, 8, 30, 0, DateTimeKind.Utc)).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("§ 61 Abs. 2 S. 1 AsylG", "§_61 Abs._2 S._1_AsylG")]
    [InlineData("§ 32 Abs. 2 Nr. 1 BeschV", "§_32 Abs._2 Nr._1_BeschV")]
    [InlineData("§ 7 Abs. 1 SGB II", "§_7 Abs._1_SGB_II")]
    [InlineData("§§ 18a AZRG", "§§_18a AZRG")]
    [InlineData("um 09:30 Uhr, 25 % von 1,05 €", "um 09:30_Uhr, 25_% von 1,05_€")]
    public void A_paragraph_does_not_break_inside(string norm, string held) =>
        Assert.Equal(held.Replace('_', '\u00A0'), NoBreak.In(norm));
}
