namespace IntegrationPoint.Domain.Figures;

/// <summary>What is counted before it is broken down: each breakdown of a population adds up to it.</summary>
public static class Population
{
    /// <summary>Persons with running benefit under the AsylbLG on the key date.</summary>
    public const string Stock = "stock";

    /// <summary>Households with a person of the stock.</summary>
    public const string Households = "households";

    /// <summary>Persons of 18 to 64 with an open case on the key date.</summary>
    public const string Adults = "adults";

    /// <summary>Arrivals in the municipality in the period; who comes twice counts twice.</summary>
    public const string Arrivals = "arrivals";

    /// <summary>Benefits under the AsylbLG that ended in the period and did not go on.</summary>
    public const string Leavers = "leavers";

    /// <summary>Persons with an entitlement to an integration course in the period.</summary>
    public const string Entitled = "entitled";

    /// <summary>Appointments of the period with a recorded result.</summary>
    public const string Appointments = "appointments";

    /// <summary>Persons of 18 to 64 who arrived in the period and have a case.</summary>
    public const string Newcomers = "newcomers";

    /// <summary>Open cases that somebody leads.</summary>
    public const string LedCases = "led-cases";

    /// <summary>Hundredths of a full post of those who lead them.</summary>
    public const string Capacity = "capacity";
}
