namespace IntegrationPoint.Domain.Casework;

/// <summary>Weeks of waiting as people count them: day 0 is week 0, days 1 to 7 are the first week, so four weeks end on day 28 and "over 12 weeks" begins on day 85.</summary>
public static class IdleWeeks
{
    public static int Of(int days) => (Math.Max(0, days) + 6) / 7;

    public static int FirstDay(int week) => week <= 0 ? 0 : (7 * (week - 1)) + 1;

    public static int LastDay(int week) => 7 * Math.Max(0, week);
}
