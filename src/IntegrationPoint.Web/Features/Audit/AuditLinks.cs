namespace IntegrationPoint.Web.Features.Protection;

/// <summary>Addresses of the audit.</summary>
public static class AuditLinks
{
    public const string Home = "/audit";

    public static string Person(string key) => $"/audit/people/{key}";
}
