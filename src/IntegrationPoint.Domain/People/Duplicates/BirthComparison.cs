namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>Compares two birth dates with their precision: swapped day and month, one mistyped digit, year only, estimated years.</summary>
public static class BirthComparison
{
    /// <summary>Years by which an estimated or year-only date may be off.</summary>
    public const int EstimateTolerance = 2;

    public static BirthAgreement Of(BirthFact a, BirthFact b)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return BirthAgreement.Unknown;
        }

        var (x, y) = (a.Date!.Value, b.Date!.Value);
        if (a.HasDay && b.HasDay)
        {
            return x == y ? BirthAgreement.SameDate
                : x.Year == y.Year && x.Month == y.Day && x.Day == y.Month ? BirthAgreement.DayAndMonthSwapped
                : Math.Abs(x.DayNumber - y.DayNumber) == 1 || OneDigit(x, y) ? BirthAgreement.OneDigitApart
                : x.Year == y.Year ? BirthAgreement.SameYearOtherDay
                : BirthAgreement.OtherYear;
        }

        return x.Year == y.Year ? BirthAgreement.SameYear
            : Math.Abs(x.Year - y.Year) <= EstimateTolerance ? BirthAgreement.YearNear
            : BirthAgreement.OtherYear;
    }

    /// <summary>One of the eight digits differs, or two neighbouring digits of one number changed places.</summary>
    private static bool OneDigit(DateOnly x, DateOnly y)
    {
        Span<int> a = stackalloc int[8];
        Span<int> b = stackalloc int[8];
        Digits(x, a);
        Digits(y, b);
        var (first, count) = (-1, 0);
        for (var i = 0; i < 8; i++)
        {
            if (a[i] != b[i])
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        return count == 1
            || (count == 2 && first is 0 or 1 or 2 or 4 or 6 && a[first] == b[first + 1] && a[first + 1] == b[first]);
    }

    private static void Digits(DateOnly date, Span<int> digits)
    {
        var number = date.Year * 10_000 + date.Month * 100 + date.Day;
        for (var i = 7; i >= 0; i--)
        {
            digits[i] = number % 10;
            number /= 10;
        }
    }
}
