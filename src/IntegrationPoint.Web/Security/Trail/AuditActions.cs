namespace IntegrationPoint.Web.Security.Trail;

/// <summary>What an entry of the audit says was done.</summary>
public static class AuditActions
{
    public const string Read = "read";
    public const string List = "list";
    public const string Search = "search";
    public const string Export = "export";
    public const string Add = "add";
    public const string Change = "change";
    public const string Remove = "remove";
    public const string SignIn = "sign-in";
    public const string SignInFailed = "sign-in-failed";
    public const string SignOut = "sign-out";
    public const string Account = "account";
    public const string Denied = "denied";
    public const string Retention = "retention";
    public const string Verified = "verified";

    public static readonly IReadOnlyList<string> All = [Read, List, Search, Export, Add, Change, Remove, SignIn, SignInFailed, SignOut, Account, Denied, Retention, Verified];
}
