namespace IntegrationPoint.Domain.Imports;

/// <summary>What becomes of a row.</summary>
public static class RowStates
{
    /// <summary>Read, not judged yet.</summary>
    public const string Raw = "raw";

    /// <summary>Nothing stands against it: a new person, or a known one with other facts.</summary>
    public const string Ready = "ready";

    /// <summary>Perhaps somebody we know: a human decides.</summary>
    public const string Question = "question";
    public const string Rejected = "rejected";
    public const string Added = "added";
    public const string Changed = "changed";
    public const string Unchanged = "unchanged";

    /// <summary>Left out by decision of a human.</summary>
    public const string Skipped = "skipped";
}
