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

    public static readonly IReadOnlyList<string> All =
    [
        Coordinator, Caseworker, YouthWorker, ImmigrationClerk, CourseProvider, ChamberAdvisor,
        Employer, Host, Volunteer, CommitteeMember, DataProtectionOfficer, Administrator,
    ];
}
