namespace IntegrationPoint.Domain;

/// <summary>Days from one to another; both ends count, as on a paper document. No end means open.</summary>
public static class Period
{
    public static bool Covers(DateOnly from, DateOnly? to, DateOnly day) => from <= day && (to is null || day <= to);

    /// <summary>Refuses a period that ends before it begins.</summary>
    /// <exception cref="ArgumentException">The end lies before the beginning.</exception>
    public static void Check(DateOnly from, DateOnly? to)
    {
        if (to < from)
        {
            throw new ArgumentException($"A period cannot end on {to:O} before it begins on {from:O}.", nameof(to));
        }
    }
}
