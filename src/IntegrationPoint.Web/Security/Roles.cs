using IntegrationPoint.Domain.Organisations;

namespace IntegrationPoint.Web.Security;

/// <summary>Codes of list <c>role</c>; what each may see is data (<see cref="AccessRule"/>).</summary>
public static class Roles
{
    public const string Coordinator = "coordinator";
    public const string Caseworker = "caseworker";
    public const string YouthWorker = "youth-worker";
    public const string ImmigrationClerk = "immigration-clerk";
    public const string CourseProvider = "course-provider";
    public const string ChamberAdvisor = "chamber-advisor";
    public const string Employer = "employer";
    public const string Host = "host";
    public const string Volunteer = "volunteer";
    public const string CommitteeMember = "committee-member";
    public const string DataProtectionOfficer = "data-protection-officer";
    public const string Administrator = "administrator";

    /// <summary>The kinds of body where a role exists: an account of a firm must not become one of an office.</summary>
    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.Ordinal)
    {
        [Coordinator] = [BodyKinds.Coordination, BodyKinds.SocialOffice, BodyKinds.Jobcenter, BodyKinds.EmploymentAgency],
        [Caseworker] = [BodyKinds.SocialOffice, BodyKinds.Jobcenter, BodyKinds.EmploymentAgency],
        [YouthWorker] = [BodyKinds.YouthOffice],
        [ImmigrationClerk] = [BodyKinds.ImmigrationOffice],
        [CourseProvider] = [BodyKinds.CourseProvider],
        [ChamberAdvisor] = [BodyKinds.Chamber],
        [Employer] = [BodyKinds.Employer],
        [Host] = [BodyKinds.MunicipalHost, BodyKinds.Association],
        [Volunteer] = [BodyKinds.Association],
        [CommitteeMember] = [BodyKinds.Committee],
        [DataProtectionOfficer] = [BodyKinds.DataProtection],
        [Administrator] = [BodyKinds.Administration],
    };

    public static bool Exists(string role, string? bodyKind) => bodyKind is not null && Kinds.TryGetValue(role, out var kinds) && kinds.Contains(bodyKind);

    /// <summary>Kinds of bodies where somebody can have this role.</summary>
    public static IReadOnlyList<string> KindsOf(string role) => Kinds[role];

    public static readonly IReadOnlyList<string> All =
    [
        Coordinator, Caseworker, YouthWorker, ImmigrationClerk, CourseProvider, ChamberAdvisor,
        Employer, Host, Volunteer, CommitteeMember, DataProtectionOfficer, Administrator,
    ];
}
