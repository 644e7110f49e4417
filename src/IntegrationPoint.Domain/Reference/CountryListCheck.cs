using IntegrationPoint.Domain.Intake;

namespace IntegrationPoint.Domain.Reference;

/// <summary>Checks a country that an administrator puts on a dated list, or takes off it.</summary>
public static class CountryListCheck
{
    /// <summary>The day read from what was typed, or what is wrong with it.</summary>
    public static (DateOnly? Day, FieldError? Error) Day(string field, string? typed, DateOnly today)
    {
        if (PlainText.Clean(typed) is not { } text)
        {
            return (null, new FieldError(field, "admin.codes.error.missing"));
        }

        return DayText.Read(text, today.AddYears(20)) is { YearOnly: false } reading
            ? (reading.Day, null)
            : (null, new FieldError(field, "admin.codes.error.day"));
    }

    /// <summary>Null when the country may go on the list from that day on: it is a country of the day and not on the list then or later.</summary>
    public static FieldError? Objection(CodeBook book, IEnumerable<CountryListEntry> entries, string list, string? country, DateOnly from)
    {
        if (string.IsNullOrEmpty(country) || !book.On(CodeLists.Country, from).Any(c => c.Code == country))
        {
            return new FieldError("Country", "admin.codes.error.missing");
        }

        return entries.FirstOrDefault(e => e.List == list && e.Country == country && (e.ValidTo is null || from <= e.ValidTo)) is { } standing
            ? new FieldError("Country", "admin.countries.error.listed", standing.ValidFrom)
            : null;
    }
}
