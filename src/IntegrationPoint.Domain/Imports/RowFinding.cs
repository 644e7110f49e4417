namespace IntegrationPoint.Domain.Imports;

/// <summary>Something about one cell: an error keeps the row out, a note only tells. Names the field, the reason and who can mend it.</summary>
public sealed record RowFinding(string Field, string Reason, string Mend, bool IsError, IReadOnlyList<string> Arguments)
{
    public static RowFinding Error(string field, string reason, params string[] arguments) => new(field, reason, Menders.Sender, true, arguments);

    public static RowFinding Note(string field, string reason, params string[] arguments) => new(field, reason, Menders.Nobody, false, arguments);

    public RowFinding MendedBy(string mender) => this with { Mend = mender };
}

/// <summary>Who can mend a finding.</summary>
public static class Menders
{
    /// <summary>The office that keeps the list.</summary>
    public const string Sender = "sender";

    /// <summary>Who keeps the code lists of this installation.</summary>
    public const string Administrator = "administrator";

    /// <summary>The body that owns the value.</summary>
    public const string Owner = "owner";

    /// <summary>Nothing to mend.</summary>
    public const string Nobody = "nobody";
}
