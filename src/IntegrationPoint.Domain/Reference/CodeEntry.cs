namespace IntegrationPoint.Domain.Reference;

/// <summary>One dated entry of a code list: the law, a programme or an office may end it, never a past answer.</summary>
public sealed class CodeEntry : IDatedEntry
{
    public required string List { get; init; }
    public required string Code { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; private set; }
    public required string German { get; init; }
    public required string English { get; init; }
    public string? GermanNote { get; init; }
    public string? EnglishNote { get; init; }
    public int Position { get; init; }

    /// <summary>Further facts of the entry as <c>key=value;key=value</c>, for example units or payer of a programme.</summary>
    public string? Attributes { get; init; }

    /// <summary>Where the entry was read: act, gazette, paper, or the office that keeps it.</summary>
    public required string Origin { get; init; }

    public bool KeptHere { get; private set; }

    public bool HoldsOn(DateOnly day) => Period.Covers(ValidFrom, ValidTo, day);

    public string Label(bool german) => german ? German : English;

    public string? Note(bool german) => german ? GermanNote : EnglishNote;

    /// <summary>One fact of <see cref="Attributes"/>, for example <c>payer</c>; null if the entry does not state it.</summary>
    public string? Attribute(string key)
    {
        foreach (var part in (Attributes ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length > key.Length && part[key.Length] == '=' && part.StartsWith(key, StringComparison.Ordinal))
            {
                return part[(key.Length + 1)..];
            }
        }

        return null;
    }

    /// <summary>Marks an entry that this installation added itself.</summary>
    public CodeEntry AddedHere()
    {
        KeptHere = true;
        return this;
    }

    /// <summary>The last day that the source itself names; null leaves the entry open.</summary>
    public CodeEntry Until(DateOnly? lastDay)
    {
        Period.Check(ValidFrom, lastDay);
        ValidTo = lastDay;
        return this;
    }

    public void End(DateOnly lastDay)
    {
        Until(lastDay);
        KeptHere = true;
    }
}
