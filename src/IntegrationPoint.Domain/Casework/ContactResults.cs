namespace IntegrationPoint.Domain.Casework;

/// <summary>Codes of list <c>contact-result</c> that decisions name.</summary>
public static class ContactResults
{
    public const string Attended = "attended";
    public const string Late = "late";
    public const string Moved = "moved";
    public const string NoShow = "no-show";
}
