namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The addresses of the area.</summary>
public static class IntakeLinks
{
    public const string Start = "/people/new";

    public static string Desk(string draft) => $"{Start}/{draft}";

    public static string AskDiscard(string draft) => $"{Start}?discard={draft}";

    public static string DeskDone(string draft) => $"{Start}/{draft}/done";

    public static string Interview(string person) => $"/people/{person}/interview";

    public static string Person(string person) => $"/people/{person}";
}
