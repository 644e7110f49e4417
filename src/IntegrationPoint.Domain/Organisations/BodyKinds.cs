namespace IntegrationPoint.Domain.Organisations;

/// <summary>Codes of list <c>body-kind</c> that decisions name.</summary>
public static class BodyKinds
{
    public const string SocialOffice = "social-office";
    public const string YouthOffice = "youth-office";
    public const string ImmigrationOffice = "immigration-office";
    public const string Jobcenter = "jobcenter";
    public const string EmploymentAgency = "employment-agency";
    public const string CourseProvider = "course-provider";
    public const string Chamber = "chamber";
    public const string Employer = "employer";
    public const string Association = "association";
    public const string MunicipalHost = "municipal-host";
    public const string Coordination = "coordination";
    public const string Committee = "committee";
    public const string DataProtection = "data-protection";
    public const string Administration = "administration";
}
