using System.Globalization;

namespace IntegrationPoint.Domain.Figures;

/// <summary>A band of completed years of life; no upper end means and older.</summary>
public sealed record AgeBand(int From, int? To)
{
    /// <summary>Code of people whose birth date nobody knows: a class of its own, never left out.</summary>
    public const string Unknown = "unknown";

    /// <summary>The bands of the council paper.</summary>
    public static readonly IReadOnlyList<AgeBand> All =
        [new(0, 5), new(6, 15), new(16, 17), new(18, 24), new(25, 29), new(30, 34), new(35, 44), new(45, 54), new(55, 64), new(65, null)];

    /// <summary>18 to 64: the people whose days without activity are counted.</summary>
    public static readonly AgeBand WorkingAge = new(18, 64);

    public bool OfWorkingAge => From >= WorkingAge.From && To <= WorkingAge.To;

    public string Code => string.Create(CultureInfo.InvariantCulture, $"{From}..{To}");

    /// <summary>The last birth date in the band on a day: somebody born then turned <see cref="From"/> today.</summary>
    public DateOnly LastBirth(DateOnly day) => day.AddYears(-From);

    /// <summary>The first birth date in the band on a day.</summary>
    public DateOnly FirstBirth(DateOnly day) => To is { } to ? day.AddYears(-to - 1).AddDays(1) : DateOnly.MinValue;

    public bool Holds(DateOnly birth, DateOnly day) => FirstBirth(day) <= birth && birth <= LastBirth(day);

    public static string CodeOf(DateOnly? birth, DateOnly day) =>
        birth is { } born && All.FirstOrDefault(band => band.Holds(born, day)) is { } found ? found.Code : Unknown;
}
