namespace IntegrationPoint.Domain.Casework;

/// <summary>Topics of contacts that decisions and figures name; any other topic is free words.</summary>
public static class ContactTopics
{
    /// <summary>The second sitting of the intake: the kept appointment that ends the wait after arrival.</summary>
    public const string FirstInterview = "first-interview";
}
