using Microsoft.AspNetCore.Identity;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>Refuses passwords that are the account, the product or a keyboard row with a year behind it: what is tried first.</summary>
internal sealed class CommonPasswords : IPasswordValidator<AppUser>
{
    private static readonly string[] Stems =
    [
        "passwort", "password", "kennwort", "geheim", "willkommen", "welcome", "integrationpoint", "integration", "jobcenter", "sozialamt", "aachen",
        "qwertz", "qwerty", "asdfgh", "123456", "abcdef", "sommer", "winter", "fruehling", "herbst", "iloveyou", "admin", "letmein",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user, string? password)
    {
        var letters = string.Concat((password ?? "").Where(char.IsLetter)).ToUpperInvariant();
        var bare = string.Concat((password ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var own = string.Concat((user.UserName ?? "").Where(char.IsLetter)).ToUpperInvariant();
        var weak = Stems.Any(stem => bare.Replace(stem.ToUpperInvariant(), "", StringComparison.Ordinal).Length <= 6 && bare.Contains(stem, StringComparison.OrdinalIgnoreCase))
            || (own.Length > 3 && letters.Contains(own, StringComparison.Ordinal));
        return Task.FromResult(weak ? IdentityResult.Failed(new IdentityError { Code = "Common", Description = "Common" }) : IdentityResult.Success);
    }
}
