namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>How two birth dates relate.</summary>
public enum BirthAgreement
{
    Unknown,
    SameDate,
    DayAndMonthSwapped,
    OneDigitApart,
    SameYear,
    YearNear,
    SameYearOtherDay,
    OtherYear,
}
