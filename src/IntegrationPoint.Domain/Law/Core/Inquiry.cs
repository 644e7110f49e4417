namespace IntegrationPoint.Domain.Law.Core;

/// <summary>
/// One walk through the rules for one day. Where a rule asks an unknown fact the walk takes one possibility and is repeated for the others;
/// what it asked of time tells on which day it could come out differently.
/// </summary>
internal sealed class Inquiry
{
    private const int Never = int.MaxValue;

    private readonly Possibilities unknown = new();
    private readonly List<LegalProvision> norms = [];
    private readonly List<ListEntry> entries = [];
    private LegalFacts facts = LegalFacts.None;
    private LegalLists lists = LegalLists.BuiltIn;
    private UInt128 asked;
    private UInt128 assumed;

    public int Day { get; private set; }

    public int Wording { get; private set; }

    /// <summary>The first later day on which something asked of the person's days turns.</summary>
    public int NextDay { get; private set; }

    /// <summary>The first later day on which another wording or list entry could speak.</summary>
    public int NextWording { get; private set; }

    public bool Explaining { get; set; }

    public IReadOnlyList<LegalProvision> Norms => norms;

    public IReadOnlyList<ListEntry> Entries => entries;

    /// <summary>What was taken for unknown facts.</summary>
    public Possibilities Unknown => unknown;

    /// <summary>What was asked since the facts were laid open, for the answer and for the day on which it changes.</summary>
    public IEnumerable<Fact> Asked => Enum.GetValues<Fact>().Where(f => (asked & Bit(f)) != 0);

    public IEnumerable<Fact> Assumed => Enum.GetValues<Fact>().Where(f => (assumed & Bit(f)) != 0);

    public LegalStatus Status => (LegalStatus)Code(Fact.Status);

    public void Open(LegalFacts about, LegalLists with) => (facts, lists, asked, assumed) = (about, with, 0, 0);

    /// <summary>Begins a walk; choices made before are made again.</summary>
    public void Begin(int day, int wording)
    {
        (Day, Wording, NextDay, NextWording) = (day, wording, Never, Never);
        unknown.Begin();
        norms.Clear();
        entries.Clear();
    }

    /// <summary>Whether the wording is in force; if it is, the answer rests on it.</summary>
    public bool Under(LegalProvision norm)
    {
        if (Wording < norm.FromDay)
        {
            NextWording = Math.Min(NextWording, norm.FromDay);
            return false;
        }

        if (Wording > norm.UntilDay)
        {
            return false;
        }

        NextWording = Math.Min(NextWording, norm.UntilDay + 1);
        Cite(norm);
        return true;
    }

    public void Cite(LegalProvision norm)
    {
        if (Explaining && !norms.Contains(norm))
        {
            norms.Add(norm);
        }
    }

    public bool Is(Fact fact)
    {
        asked |= Bit(fact);
        switch (facts.StateOf(fact))
        {
            case LegalFacts.State.Known:
                return facts.ValueOf(fact) != 0;
            case LegalFacts.State.Absent:
                return false;
            default:
                if (FactTable.AbsentWhenNotGiven(fact))
                {
                    assumed |= Bit(fact);
                    return false;
                }

                return unknown.Chosen(fact, 2) == 1;
        }
    }

    /// <summary>True only when it is given and so: for facts whose absence the rule itself takes as no.</summary>
    public bool IsGiven(Fact fact)
    {
        asked |= Bit(fact);
        if (facts.IsUnknown(fact))
        {
            assumed |= Bit(fact);
        }

        return facts.IsKnown(fact) && facts.ValueOf(fact) != 0;
    }

    /// <summary>Whether the thing exists at all; unknown is a possibility of its own.</summary>
    public bool Exists(Fact fact)
    {
        asked |= Bit(fact);
        return facts.StateOf(fact) switch
        {
            LegalFacts.State.Known => true,
            LegalFacts.State.Absent => false,
            _ => unknown.Fork(fact, Never - 1),
        };
    }

    public bool Given(Fact fact) => !facts.IsUnknown(fact);

    public int Code(Fact fact)
    {
        asked |= Bit(fact);
        return facts.StateOf(fact) switch
        {
            LegalFacts.State.Known => facts.ValueOf(fact),
            LegalFacts.State.Absent => -1,
            _ => unknown.Chosen(fact, FactTable.Codes(fact).Count),
        };
    }

    /// <summary>A date or number is at most so much; what does not exist never is.</summary>
    public bool AtMost(Fact fact, int value)
    {
        asked |= Bit(fact);
        switch (facts.StateOf(fact))
        {
            case LegalFacts.State.Known:
                return facts.ValueOf(fact) <= value;
            case LegalFacts.State.Absent:
                return false;
            default:
                return unknown.Fork(fact, value);
        }
    }

    public bool AtMost(Fact fact, DateOnly day) => AtMost(fact, day.DayNumber);

    /// <summary>The number is at least so much, in its own unit.</summary>
    public bool AtLeast(Fact fact, int number)
    {
        asked |= Bit(fact);
        return facts.StateOf(fact) == LegalFacts.State.Known ? facts.ValueOf(fact) >= number * LegalFacts.Hundredths
            : facts.StateOf(fact) != LegalFacts.State.Absent && !unknown.Fork(fact, (number * LegalFacts.Hundredths) - 1);
    }

    /// <summary>The state has lasted so many months.</summary>
    public bool Lasted(Fact since, int months, bool withoutUnclear = false) => Reached(since, months, Counting.Lasting, withoutUnclear ? facts.UnclearDays : 0);

    /// <summary>So many months after the event have run out.</summary>
    public bool Over(Fact ofEvent, int months) => Reached(ofEvent, months, Counting.AfterPeriod, 0);

    /// <summary>The first of the month after the event has come.</summary>
    public bool MonthOver(Fact ofEvent) => Reached(ofEvent, 0, static (day, _) => Counting.NextMonth(day), 0);

    /// <summary>So many months after the decision to suspend removal, and the month in which they end.</summary>
    public bool SuspensionIsOver(int months) => Reached(Fact.RemovalSuspendedSince, months, static (day, n) => Counting.NextMonth(Counting.AfterPeriod(day, n) - 1), 0);

    public bool Aged(int years) => Lasted(Fact.BornOn, years * 12);

    /// <summary>The day has come.</summary>
    public bool Since(int day)
    {
        if (Day < day)
        {
            NextDay = Math.Min(NextDay, day);
            return false;
        }

        return true;
    }

    /// <summary>The day of the application; not given, it is the key date and moves with it.</summary>
    public int Application(out bool moves)
    {
        asked |= Bit(Fact.ApplicationOn);
        moves = !facts.IsKnown(Fact.ApplicationOn);
        return moves ? Day : facts.ValueOf(Fact.ApplicationOn);
    }

    /// <summary>The state had lasted so many months on the day of the application.</summary>
    public bool LastedAtApplication(Fact since, int months, bool withoutUnclear = false)
    {
        var day = Application(out var moves);
        if (moves)
        {
            return Lasted(since, months, withoutUnclear);
        }

        asked |= Bit(since);
        var extra = withoutUnclear ? facts.UnclearDays : 0;
        return facts.StateOf(since) switch
        {
            LegalFacts.State.Known => Counting.Lasting(facts.ValueOf(since), months) + extra <= day,
            LegalFacts.State.Absent => false,
            _ => unknown.Fork(since, Counting.LatestStart(day - extra, months, Counting.Lasting)),
        };
    }

    /// <summary>The event lies on or before the day of the application.</summary>
    public bool ByApplication(Fact ofEvent)
    {
        var day = Application(out _);
        return AtMost(ofEvent, day);
    }

    /// <summary>The value of a known date; null when it is unknown or does not exist.</summary>
    public int? Date(Fact fact)
    {
        asked |= Bit(fact);
        return facts.IsKnown(fact) ? facts.ValueOf(fact) : null;
    }

    /// <summary>Whether the country or district stands on the list in the wording of the day.</summary>
    public bool OnList(Fact fact, LegalList list)
    {
        asked |= Bit(fact);
        if (facts.StateOf(fact) == LegalFacts.State.Known)
        {
            return OnList(list, facts.Text(fact)!);
        }

        if (facts.StateOf(fact) == LegalFacts.State.Absent)
        {
            return false;
        }

        return unknown.OnList(fact, list);
    }

    public bool OnList(LegalList list, string value)
    {
        foreach (var entry in lists.Of(list, value))
        {
            var (from, until) = (entry.From.DayNumber, entry.Until?.DayNumber ?? Never - 1);
            if (Wording < from)
            {
                NextWording = Math.Min(NextWording, from);
            }
            else if (Wording <= until)
            {
                NextWording = Math.Min(NextWording, until + 1);
                if (Explaining)
                {
                    entries.Add(entry);
                }

                return true;
            }
        }

        return false;
    }

    public bool From(params ReadOnlySpan<string> countries)
    {
        asked |= Bit(Fact.Nationality);
        if (facts.IsKnown(Fact.Nationality))
        {
            foreach (var country in countries)
            {
                if (facts.Text(Fact.Nationality) == country)
                {
                    return true;
                }
            }

            return false;
        }

        return unknown.Step(Fact.Nationality, 2) == 1;
    }

    private static UInt128 Bit(Fact fact) => UInt128.One << (int)fact;

    private bool Reached(Fact fact, int months, Func<int, int, int> first, int extra)
    {
        asked |= Bit(fact);
        switch (facts.StateOf(fact))
        {
            case LegalFacts.State.Known:
                return Since(first(facts.ValueOf(fact), months) + extra);
            case LegalFacts.State.Absent:
                return false;
            default:
                return unknown.Fork(fact, months == 0 ? new DateOnly(DateOnly.FromDayNumber(Day).Year, DateOnly.FromDayNumber(Day).Month, 1).DayNumber - 1 : Counting.LatestStart(Day - extra, months, first));
        }
    }
}
