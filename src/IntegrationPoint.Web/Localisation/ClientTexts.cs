namespace IntegrationPoint.Web.Localisation;

/// <summary>What a client reads at the desk and in the first interview: every language of clients holds these texts.</summary>
public static class ClientTexts
{
    private static readonly string[] Beginnings = ["intake.ask.", "interview.ask.", "intake.notice."];

    public static bool Contains(string key) => Beginnings.Any(b => key.StartsWith(b, StringComparison.Ordinal));
}
