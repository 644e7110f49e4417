using IntegrationPoint.Web.Commands;

namespace IntegrationPoint.Web;

/// <summary>The day of the trade: law, clocks of cases and reminders follow it. Sessions and audit stay on real time.</summary>
public sealed class TradeDay(ServeOptions options, TimeProvider clock)
{
    /// <summary>The day on which the demo town lives: the date of the council paper.</summary>
    public static readonly DateOnly DemoDay = new(2016, 3, 24);

    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public DateOnly Today => options.Today ?? (options.Demo ? DemoDay : RealToday);

    public DateOnly RealToday => Of(Now);

    /// <summary>The day in Germany of a UTC instant.</summary>
    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Berlin));

    /// <summary>UTC instant for time stamps.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;
}

public static class TradeDayExtensions
{
    public static IServiceCollection AddTradeDay(this IServiceCollection services) => services.AddSingleton<TradeDay>();
}
