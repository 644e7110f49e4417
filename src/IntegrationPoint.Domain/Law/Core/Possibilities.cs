namespace IntegrationPoint.Domain.Law.Core;

/// <summary>What a walk takes for unknown facts. Asked twice in one walk, a fact is the same; from walk to walk every possibility has its turn.</summary>
internal sealed class Possibilities
{
    private readonly int[] low = new int[FactTable.Count];
    private readonly int[] high = new int[FactTable.Count];
    private readonly List<Choice> path = [];
    private readonly List<(Fact Fact, LegalList List, bool On)> memberships = [];
    private UInt128 narrowed;
    private int at;

    public IReadOnlyList<Choice> Path => path;

    /// <summary>Forgets every choice.</summary>
    public void Restart() => path.Clear();

    /// <summary>Begins a walk; choices made before are made again.</summary>
    public void Begin()
    {
        (at, narrowed) = (0, 0);
        memberships.Clear();
    }

    /// <summary>Goes on to the next possibility of the last choice that has one.</summary>
    public bool Turn()
    {
        while (path.Count > 0)
        {
            var last = path[^1];
            path.RemoveAt(path.Count - 1);
            if (last.Taken + 1 < last.Options)
            {
                path.Add(last with { Taken = last.Taken + 1 });
                return true;
            }
        }

        return false;
    }

    /// <summary>An unknown value is at most so much, or not; earlier answers are kept to.</summary>
    public bool Fork(Fact fact, int value)
    {
        Narrow(fact);
        var i = (int)fact;
        if (high[i] <= value)
        {
            return true;
        }

        if (low[i] > value)
        {
            return false;
        }

        var yes = Step(fact, 2) == 0;
        if (yes)
        {
            high[i] = value;
        }
        else
        {
            low[i] = value + 1;
        }

        return yes;
    }

    public int Chosen(Fact fact, int options)
    {
        Narrow(fact);
        var i = (int)fact;
        if (low[i] != high[i])
        {
            low[i] = high[i] = Step(fact, options);
        }

        return low[i];
    }

    private void Narrow(Fact fact)
    {
        if ((narrowed & Bit(fact)) == 0)
        {
            narrowed |= Bit(fact);
            (low[(int)fact], high[(int)fact]) = (int.MinValue, int.MaxValue);
        }
    }

    public int Step(Fact fact, int options)
    {
        if (at == path.Count)
        {
            path.Add(new Choice(fact, options, 0));
        }

        return path[at++].Taken;
    }

    public bool OnList(Fact fact, LegalList list)
    {
        foreach (var known in memberships)
        {
            if (known.Fact == fact && known.List == list)
            {
                return known.On;
            }
        }

        var on = Step(fact, 2) == 1;
        memberships.Add((fact, list, on));
        return on;
    }

    private static UInt128 Bit(Fact fact) => UInt128.One << (int)fact;

    internal readonly record struct Choice(Fact Fact, int Options, int Taken);
}
