namespace IntegrationPoint.Domain.Imports;

/// <summary>What a row is about to do, and what became of it.</summary>
public static class RowStates
{
    /// <summary>Read, not judged yet.</summary>
    public const string Raw = "raw";

    /// <summary>A person nobody knows yet.</summary>
    public const string New = "new";

    /// <summary>A known person with other facts.</summary>
    public const string Differs = "differs";

    /// <summary>A known person, nothing to change.</summary>
    public const string Same = "same";

    /// <summary>Perhaps somebody we know: a human decides.</summary>
    public const string Question = "question";
    public const string Rejected = "rejected";
    public const string Added = "added";
    public const string Changed = "changed";
    public const string Unchanged = "unchanged";

    /// <summary>Left out by decision of a human.</summary>
    public const string Skipped = "skipped";

    /// <summary>Waiting to be applied.</summary>
    public static readonly IReadOnlyList<string> Waiting = [New, Differs, Same];

    /// <summary>Written to the record.</summary>
    public static readonly IReadOnlyList<string> Applied = [Added, Changed, Unchanged];
}
