namespace IntegrationPoint.Domain.Casework;

/// <summary>Topics of contacts that decisions and figures name; any other topic is free words.</summary>
public static class ContactTopics
{
    /// <summary>The second sitting of the intake: the kept appointment that ends the wait after arrival.</summary>
    public const string FirstInterview = "first-interview";

    /// <summary>What was agreed at the end of an interview, where nobody found words for it.</summary>
    public const string NextStep = "next-step";

    /// <summary>The privacy notice was read aloud or handed over (Art. 13 GDPR).</summary>
    public const string PrivacyTold = "privacy-told";
}
