using System.Globalization;
using static IntegrationPoint.Domain.Imports.Persons.PersonFields;

namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>The days of a row: none that never was, none that cannot be.</summary>
internal static class DayCells
{
    /// <summary>Nobody in a list is older, in years.</summary>
    private const int OldestAge = 115;

    /// <summary>The birth date and its precision; 1 January is what offices write when they know the year only.</summary>
    public static (DateOnly? Date, string? Precision) Birth(RowCells cells, DateOnly day)
    {
        if (cells.Day(BirthDate) is not { } read)
        {
            return (null, null);
        }

        if (read.Day > day)
        {
            cells.Fail(BirthDate, "birth-ahead", Show(read.Day));
        }
        else if (read.Day < day.AddYears(-OldestAge))
        {
            cells.Fail(BirthDate, "birth-too-early", Show(read.Day));
        }
        else if (read.YearOnly || read.Day is { Day: 1, Month: 1 })
        {
            cells.Note(BirthDate, "year-only", read.Day.Year.ToString(CultureInfo.InvariantCulture));
            return (read.Day, "year");
        }

        return (read.Day, "exact");
    }

    /// <summary>A day between 1950 and <paramref name="ahead"/> days after the day of the list.</summary>
    public static DateOnly? Near(RowCells cells, string field, DateOnly day, int ahead)
    {
        if (cells.Day(field) is not { } read)
        {
            return null;
        }

        if (read.YearOnly)
        {
            cells.Fail(field, "day-missing", read.Day.Year.ToString(CultureInfo.InvariantCulture));
        }
        else if (read.Day > day.AddDays(ahead) || read.Day.Year < 1950)
        {
            cells.Fail(field, "day-too-far", Show(read.Day));
        }

        return read.Day;
    }

    public static void InOrder(RowCells cells, string firstField, DateOnly? first, string thenField, DateOnly? then)
    {
        if (first is { } a && then is { } b && b < a)
        {
            cells.Fail(thenField, thenField is Arrival or BenefitFrom ? "before-birth" : "end-before-begin", Show(b), Show(a));
        }
    }

    private static string Show(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}.{day.Month:00}.{day.Year:0000}");
}
