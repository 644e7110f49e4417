namespace IntegrationPoint.Domain.Figures.Disclosure;

/// <summary>A cell that must not become known: a reader may not be able to say that its value lies between two numbers.</summary>
public readonly record struct Sensitive(int Cell, long From, long To)
{
    /// <summary>A count of 1 or 2: nobody may learn that it is smaller than <paramref name="minimum"/>.</summary>
    public static Sensitive Small(int cell, int minimum) => new(cell, 1, minimum - 1);

    /// <summary>A count that changed by 1 or 2 since the last published one: nobody may learn so small a change.</summary>
    public static Sensitive Moved(int cell, long before, int minimum) => new(cell, before - minimum + 1, before + minimum - 1);

    public bool IsSafe(long least, long most) => most > To || least < From;
}
