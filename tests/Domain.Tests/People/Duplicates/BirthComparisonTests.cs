using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Domain.Tests.People.Duplicates;

public class BirthComparisonTests
{
    [Theory]
    [InlineData("1994-05-17", "1994-05-17", BirthAgreement.SameDate)]
    [InlineData("1994-03-07", "1994-07-03", BirthAgreement.DayAndMonthSwapped)]
    [InlineData("1994-05-17", "1994-05-18", BirthAgreement.OneDigitApart)]
    [InlineData("1994-05-17", "1995-05-17", BirthAgreement.OneDigitApart)]
    [InlineData("1994-05-17", "1984-05-17", BirthAgreement.OneDigitApart)]
    [InlineData("1994-05-17", "1949-05-17", BirthAgreement.OneDigitApart)]
    [InlineData("1994-05-30", "1994-05-31", BirthAgreement.OneDigitApart)]
    [InlineData("1994-05-31", "1994-06-01", BirthAgreement.OneDigitApart)]
    [InlineData("1994-05-12", "1994-05-21", BirthAgreement.OneDigitApart)]
    [InlineData("1994-05-17", "1994-08-29", BirthAgreement.SameYearOtherDay)]
    [InlineData("1994-05-17", "1996-08-29", BirthAgreement.OtherYear)]
    [InlineData("1994-01-01", "1994-05-17", BirthAgreement.SameYear)]
    [InlineData("1994-01-01", "1994-01-01", BirthAgreement.SameYear)]
    [InlineData("1994-01-01", "1995-05-17", BirthAgreement.YearNear)]
    [InlineData("1994-01-01", "1996-01-01", BirthAgreement.YearNear)]
    [InlineData("1994-01-01", "1997-01-01", BirthAgreement.OtherYear)]
    public void Exact_dates_compare_by_day_and_the_first_of_January_by_year(string one, string other, BirthAgreement agreement)
    {
        var (a, b) = (Exact(one), Exact(other));

        Assert.Equal(agreement, BirthComparison.Of(a, b));
        Assert.Equal(agreement, BirthComparison.Of(b, a));
    }

    [Theory]
    [InlineData("year"), InlineData("estimated")]
    public void A_year_or_an_estimate_never_counts_as_a_day(string precision)
    {
        var (estimate, exact) = (BirthFact.Of(new DateOnly(1990, 6, 15), precision), Exact("1990-06-15"));

        Assert.False(estimate.HasDay);
        Assert.Equal(BirthAgreement.SameYear, BirthComparison.Of(estimate, exact));
    }

    [Fact]
    public void A_disputed_date_is_compared_as_written() =>
        Assert.Equal(BirthAgreement.SameDate, BirthComparison.Of(BirthFact.Of(new DateOnly(1990, 6, 15), "disputed"), Exact("1990-06-15")));

    [Theory]
    [InlineData(null, "exact"), InlineData("1990-06-15", "unknown"), InlineData("1990-06-15", null), InlineData("1990-06-15", "nonsense")]
    public void What_is_not_known_compares_with_nothing(string? date, string? precision)
    {
        var fact = BirthFact.Of(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), precision);

        Assert.False(fact.IsKnown);
        Assert.Equal(BirthAgreement.Unknown, BirthComparison.Of(fact, Exact("1990-06-15")));
        Assert.Equal(BirthAgreement.Unknown, BirthComparison.Of(Exact("1990-06-15"), fact));
    }

    [Fact]
    public void The_oldest_and_the_youngest_dates_compare_without_overflow()
    {
        Assert.Equal(BirthAgreement.OtherYear, BirthComparison.Of(new BirthFact(DateOnly.MinValue, BirthPrecision.Exact), new BirthFact(DateOnly.MaxValue, BirthPrecision.Exact)));
        Assert.Equal(BirthAgreement.SameDate, BirthComparison.Of(new BirthFact(DateOnly.MaxValue, BirthPrecision.Exact), new BirthFact(DateOnly.MaxValue, BirthPrecision.Exact)));
    }

    private static BirthFact Exact(string date) => BirthFact.Of(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "exact");
}
