using IntegrationPoint.Web.Security.SignIn;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>Addresses of the account pages.</summary>
public static class AccountLinks
{
    public const string Account = "/account";
    public const string Keys = "/account/keys";
    public const string SignOut = "/account/sign-out";

    public static string SecondFactor(string? returnUrl) => With(SignInPaths.SecondFactor, returnUrl);

    public static string Directory(string? returnUrl) => With(SignInPaths.Directory, returnUrl);

    public static string SignInAgain(string returnUrl) => With(SignInPaths.SignIn, returnUrl);

    private static string With(string path, string? returnUrl) => string.IsNullOrEmpty(returnUrl) ? path : $"{path}?returnUrl={Uri.EscapeDataString(returnUrl)}";
}
