namespace IntegrationPoint.Domain.Reference;

/// <summary>One dated entry of a code list: the law, a programme or an office may end it, never a past answer.</summary>
public sealed class CodeEntry
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

    public bool HoldsOn(DateOnly day) => Period.Covers(ValidFrom, ValidTo, day);

    public string Label(bool german) => german ? German : English;

    public void End(DateOnly lastDay)
    {
        Period.Check(ValidFrom, lastDay);
        ValidTo = lastDay;
    }
}
