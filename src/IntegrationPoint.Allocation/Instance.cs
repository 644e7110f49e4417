namespace IntegrationPoint.Allocation;

/// <summary>
/// One allocation problem: persons, offers and a sparse list of allowed pairs with an integer benefit of 1 to 1000.
/// Numbers only; what a person or an offer is, nobody here knows. Rows are compressed: the pairs of person p are
/// <c>RowStart[p]</c> up to, not including, <c>RowStart[p + 1]</c>, ascending by offer.
/// </summary>
public sealed class Instance
{
    public const int MaxBenefit = 1000;

    /// <summary>Checks the shape once; afterwards every reader may trust it.</summary>
    /// <exception cref="InstanceException">A length, an order or a value is not what the format allows.</exception>
    public Instance(int[] capMin, int[] capMax, byte[] kind, byte[] group, int[] family, ushort[] waitMonths, int[] rowStart, int[] offer, ushort[] benefit)
    {
        (CapMin, CapMax, Kind) = (capMin, capMax, kind);
        (Group, Family, WaitMonths) = (group, family, waitMonths);
        (RowStart, Offer, Benefit) = (rowStart, offer, benefit);
        CheckOffers();
        CheckPersons();
        CheckPairs();
    }

    public int Persons => Group.Length;

    public int Offers => CapMax.Length;

    public long Pairs => Offer.Length;

    /// <summary>Fewest persons with which an offer runs; 0: it always runs.</summary>
    public int[] CapMin { get; }

    /// <summary>Places of an offer.</summary>
    public int[] CapMax { get; }

    /// <summary>0 course, 1 job or apprenticeship, 2 community work, 3 mentor or internship, 4 group.</summary>
    public byte[] Kind { get; }

    /// <summary>Target group of a person, 0 to 3.</summary>
    public byte[] Group { get; }

    /// <summary>Family of a person; unique per family.</summary>
    public int[] Family { get; }
    public ushort[] WaitMonths { get; }
    public int[] RowStart { get; }
    public int[] Offer { get; }
    public ushort[] Benefit { get; }

    private void CheckOffers()
    {
        Require(CapMin.Length == Offers && Kind.Length == Offers, "capMin, capMax and kind differ in length");
        for (var o = 0; o < Offers; o++)
        {
            Require(CapMin[o] >= 0 && CapMin[o] <= CapMax[o], $"offer {o} needs 0 <= capMin <= capMax, not {CapMin[o]} and {CapMax[o]}");
            Require(Kind[o] <= 4, $"offer {o} has kind {Kind[o]}, 0 to 4 are known");
        }
    }

    private void CheckPersons()
    {
        Require(Family.Length == Persons && WaitMonths.Length == Persons && RowStart.Length == Persons + 1, "the person columns differ in length");
        for (var p = 0; p < Persons; p++)
        {
            Require(Group[p] <= 3, $"person {p} has group {Group[p]}, 0 to 3 are known");
        }
    }

    private void CheckPairs()
    {
        Require(Offer.Length == Benefit.Length && RowStart[0] == 0 && RowStart[^1] == Offer.Length, "the row pointers do not span the pairs");
        for (var p = 0; p < Persons; p++)
        {
            Require(RowStart[p] <= RowStart[p + 1], $"the row pointer of person {p + 1} steps back");
            for (var i = RowStart[p]; i < RowStart[p + 1]; i++)
            {
                Require((uint)Offer[i] < (uint)Offers, $"person {p} names offer {Offer[i]}, there are {Offers}");
                Require(i == RowStart[p] || Offer[i - 1] < Offer[i], $"the offers of person {p} are not ascending");
                Require(Benefit[i] is >= 1 and <= MaxBenefit, $"person {p} has benefit {Benefit[i]} at offer {Offer[i]}, 1 to {MaxBenefit} are allowed");
            }
        }
    }

    private static void Require(bool holds, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(holds))] Reason reason)
    {
        if (!holds)
        {
            throw new InstanceException(reason.Text);
        }
    }
}
