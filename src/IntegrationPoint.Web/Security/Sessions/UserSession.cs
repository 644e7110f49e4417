namespace IntegrationPoint.Web.Security.Sessions;

/// <summary>One signed-in device of one user. The cookie holds the secret, the row only its hash.</summary>
public sealed class UserSession
{
    /// <summary>SHA-256 of the secret in the cookie.</summary>
    public required string Hash { get; init; }
    public required int UserId { get; init; }
    public required DateTime StartedAt { get; init; }
    public required DateTime LastSeenAt { get; set; }

    /// <summary>persona, password, passkey, recovery-code or directory.</summary>
    public required string How { get; init; }

    /// <summary>Browser and system in two words, so that the user recognises the device.</summary>
    public required string Device { get; init; }
}
