namespace IntegrationPoint.Web.Features.People.Shared;

internal static class Periods
{
    /// <summary>The day before the next period begins, but never before the first day of the one that ends.</summary>
    public static DateOnly Before(DateOnly from, DateOnly next) => next > from ? next.AddDays(-1) : from;
}
