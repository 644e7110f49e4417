namespace IntegrationPoint.Domain.Casework;

/// <summary>Codes of list <c>contact-result</c> that decisions name.</summary>
public static class ContactResults
{
    public const string Attended = "attended";
    public const string Late = "late";
    public const string Moved = "moved";

    /// <summary>Called off by the body itself when the file closed.</summary>
    public const string Cancelled = "cancelled";
    public const string NoShow = "no-show";
}
