namespace IntegrationPoint.Web.Features.Admin.Users;

/// <summary>Addresses of the accounts.</summary>
public static class UserLinks
{
    public const string All = "/admin/users";
    public const string Add = "/admin/users/add";

    public static string One(string key) => $"{All}/{key}";
}
