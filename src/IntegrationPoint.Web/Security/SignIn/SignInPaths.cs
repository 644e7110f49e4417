namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>Addresses of the way in.</summary>
public static class SignInPaths
{
    public const string SignIn = "/account/sign-in";
    public const string SecondFactor = "/account/second-factor";
    public const string Enrol = "/account/enrol";
    public const string SetUp = "/account/set-up";
    public const string Directory = "/account/directory";

    /// <summary>A POST that could guess a secret. The demo's one-click buttons hold none.</summary>
    public static bool TriesSecrets(HttpRequest request) =>
        (request.Path.StartsWithSegments(SignIn, StringComparison.OrdinalIgnoreCase) && request.Query["handler"] != "Persona")
        || request.Path.StartsWithSegments(SecondFactor, StringComparison.OrdinalIgnoreCase)
        || request.Path.StartsWithSegments(Enrol, StringComparison.OrdinalIgnoreCase)
        || request.Path.StartsWithSegments(SetUp, StringComparison.OrdinalIgnoreCase);
}
