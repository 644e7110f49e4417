namespace IntegrationPoint.Domain.Law.Core;

/// <summary>What is known about a person: each fact has a value, is known not to exist, or is unknown. Immutable.</summary>
public sealed class LegalFacts
{
    private readonly State[] states;
    private readonly int[] values;
    private readonly Dictionary<Fact, string> names;

    private LegalFacts(State[] states, int[] values, Dictionary<Fact, string> names, IReadOnlyList<(DateOnly From, DateOnly To)> unclear, string? unknownStatus) =>
        (this.states, this.values, this.names, UnclearIdentityPeriods, UnknownStatus) = (states, values, names, unclear, unknownStatus);

    internal enum State : byte
    {
        Unknown, Absent, Known,
    }

    public static LegalFacts None { get; } = new(new State[FactTable.Count], new int[FactTable.Count], [], [], null);

    /// <summary>Times with a toleration under § 60b AufenthG; they count for few rules.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly To)> UnclearIdentityPeriods { get; }

    /// <summary>A status outside the vocabulary, as it was written.</summary>
    public string? UnknownStatus { get; }

    /// <summary>Days with a toleration under § 60b AufenthG.</summary>
    internal int UnclearDays => UnclearIdentityPeriods.Sum(p => p.To.DayNumber - p.From.DayNumber + 1);

    public bool IsKnown(Fact fact) => states[(int)fact] == State.Known;

    public bool IsUnknown(Fact fact) => states[(int)fact] == State.Unknown;

    public DateOnly? Date(Fact fact) => IsKnown(fact) ? DateOnly.FromDayNumber(values[(int)fact]) : null;

    public string? Code(Fact fact) => IsKnown(fact) ? FactTable.Codes(fact)[values[(int)fact]] : null;

    public bool? Flag(Fact fact) => IsKnown(fact) ? values[(int)fact] != 0 : null;

    public string? Text(Fact fact) => names.GetValueOrDefault(fact);

    public LegalFacts With(Fact fact, bool value) => Set(fact, State.Known, value ? 1 : 0);

    public LegalFacts With(Fact fact, DateOnly value) => Set(fact, State.Known, value.DayNumber);

    /// <param name="fact">A number, in its own unit.</param>
    public LegalFacts With(Fact fact, decimal value) => Set(fact, State.Known, (int)decimal.Round(value * Hundredths));

    /// <exception cref="ArgumentException">The fact has no such code.</exception>
    public LegalFacts With(Fact fact, string value)
    {
        switch (FactTable.Kind(fact))
        {
            case FactKind.Country or FactKind.District:
                return Named(fact, value);
            default:
                var index = FactTable.Codes(fact).ToList().IndexOf(value);
                if (index < 0 && fact == Fact.Status)
                {
                    return new LegalFacts(states, values, names, UnclearIdentityPeriods, value);
                }

                return index >= 0 ? Set(fact, State.Known, index) : throw new ArgumentException($"{FactTable.Name(fact)} has no value {value}.", nameof(value));
        }
    }

    /// <summary>Known not to exist.</summary>
    public LegalFacts Without(Fact fact) => Set(fact, State.Absent, 0);

    public LegalFacts Forget(Fact fact) => Set(fact, State.Unknown, 0);

    public LegalFacts WithUnclearIdentity(IReadOnlyList<(DateOnly From, DateOnly To)> periods) => new(states, values, names, periods, UnknownStatus);

    internal const int Hundredths = 100;

    internal State StateOf(Fact fact) => states[(int)fact];

    internal int ValueOf(Fact fact) => values[(int)fact];

    private LegalFacts Named(Fact fact, string name)
    {
        var copy = Set(fact, State.Known, 0);
        copy.names[fact] = name;
        return copy;
    }

    private LegalFacts Set(Fact fact, State state, int value)
    {
        var (newStates, newValues) = ((State[])states.Clone(), (int[])values.Clone());
        (newStates[(int)fact], newValues[(int)fact]) = (state, value);
        return new LegalFacts(newStates, newValues, new Dictionary<Fact, string>(names), UnclearIdentityPeriods, UnknownStatus);
    }
}
