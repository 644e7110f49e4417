namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>A birth date as far as it is known; 1 January is what offices write when they know the year only.</summary>
public readonly record struct BirthFact(DateOnly? Date, BirthPrecision Precision)
{
    public static readonly BirthFact Unknown = new(null, BirthPrecision.Unknown);

    public bool IsKnown => Date is not null && Precision != BirthPrecision.Unknown;

    /// <summary>Day and month may be compared.</summary>
    public bool HasDay => IsKnown && Precision is BirthPrecision.Exact or BirthPrecision.Disputed && Date is not { Month: 1, Day: 1 };

    /// <param name="date">Null when nothing is known.</param>
    /// <param name="precision">Code of list <c>birth-precision</c>.</param>
    public static BirthFact Of(DateOnly? date, string? precision) => date is null ? Unknown : new BirthFact(date, precision switch
    {
        "exact" => BirthPrecision.Exact,
        "year" => BirthPrecision.Year,
        "estimated" => BirthPrecision.Estimated,
        "disputed" => BirthPrecision.Disputed,
        _ => BirthPrecision.Unknown,
    });
}
