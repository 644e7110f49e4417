namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>How sure a birth date is (code list <c>birth-precision</c>).</summary>
public enum BirthPrecision
{
    Unknown,
    Exact,
    Year,
    Estimated,
    Disputed,
}
