using IntegrationPoint.Domain;

namespace IntegrationPoint.Web.Features.Admin;

/// <summary>The day an overview is asked for in its address, in any usual writing; the day of the trade if none is.</summary>
public static class KeyDay
{
    public static DateOnly Read(string? on, DateOnly today) =>
        DayText.Read(on, today.AddYears(20)) is { YearOnly: false } reading ? reading.Day : today;
}
