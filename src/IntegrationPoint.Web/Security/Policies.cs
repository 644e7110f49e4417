using IntegrationPoint.Web.Security.Sessions;
using Microsoft.AspNetCore.Authorization;

namespace IntegrationPoint.Web.Security;

/// <summary>Who may enter which part of the house; what they see of a person there, <see cref="PersonScope"/> decides.</summary>
public static class Policies
{
    public const string SignedIn = nameof(SignedIn);
    public const string SeesPeople = nameof(SeesPeople);
    public const string SeesFigures = nameof(SeesFigures);
    public const string TakesIn = nameof(TakesIn);
    public const string ImportsLists = nameof(ImportsLists);
    public const string Administers = nameof(Administers);
    public const string ProtectsData = nameof(ProtectsData);

    /// <summary>For pages that say themselves, with AllowAnonymous, that everybody may read them.</summary>
    public const string Public = nameof(Public);

    /// <summary>Where no rule names a folder: closed.</summary>
    public const string Nobody = nameof(Nobody);

    public static readonly IReadOnlyDictionary<string, string[]> RolesOf = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [SignedIn] = [.. Roles.All],
        [SeesPeople] =
        [
            Roles.Coordinator, Roles.Caseworker, Roles.YouthWorker, Roles.ImmigrationClerk, Roles.CourseProvider,
            Roles.ChamberAdvisor, Roles.Employer, Roles.Host, Roles.Volunteer,
        ],
        [SeesFigures] = [Roles.Coordinator, Roles.Caseworker, Roles.YouthWorker, Roles.CommitteeMember],
        [TakesIn] = [Roles.Caseworker, Roles.YouthWorker],
        [ImportsLists] = [Roles.Coordinator, Roles.Caseworker],
        [Administers] = [Roles.Administrator],
        [ProtectsData] = [Roles.DataProtectionOfficer],
        [Nobody] = [],
    };

    public static void Add(AuthorizationOptions options)
    {
        foreach (var (name, roles) in RolesOf)
        {
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().RequireAssertion(context =>
                roles.Any(role => context.User.HasClaim(SessionClaims.Role, role))));
        }

        options.AddPolicy(Public, policy => policy.RequireAssertion(_ => true));
        options.FallbackPolicy = options.DefaultPolicy;
    }
}
