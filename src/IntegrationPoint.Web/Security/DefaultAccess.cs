using IntegrationPoint.Domain;
using static IntegrationPoint.Domain.DataGroup;
using static IntegrationPoint.Web.Security.AccessLevel;

namespace IntegrationPoint.Web.Security;

/// <summary>The matrix a new database starts with, for the data protection officer to confirm or change.</summary>
public static class DefaultAccess
{
    private static readonly DateOnly Always = new(2000, 1, 1);

    private static readonly DataGroup[] Columns = [Identity, Residence, Benefit, Profile, DataGroup.Barriers, Notes, Plan];

    private static readonly (string Role, (AccessLevel Level, string? Limit)[] Cells)[] Table =
    [
        (Roles.Coordinator, [(Read, FieldSets.Own), (Aggregate, null), (Write, FieldSets.OwnRegime), (Aggregate, null), (Aggregate, null), (None, null), (Aggregate, null)]),
        (Roles.Caseworker, [(Write, null), (Read, null), (Write, FieldSets.OwnRegime), (Write, null), (Write, FieldSets.Own), (Write, FieldSets.OwnOrShared), (Write, null)]),
        (Roles.YouthWorker, [(Write, null), (Read, null), (Write, FieldSets.OwnRegime), (Write, null), (Write, FieldSets.Own), (Write, FieldSets.Own), (Write, null)]),
        (Roles.ImmigrationClerk, [(Write, null), (Write, null), (None, null), (Consent, null), (None, null), (Write, FieldSets.Own), (Consent, null)]),
        (Roles.CourseProvider, [(Read, null), (Read, FieldSets.CourseRightOnly), (Read, FieldSets.ChildcareOnly), (Read, FieldSets.LanguageOnly), (None, null), (Write, FieldSets.Own), (Read, FieldSets.OwnCourse)]),
        (Roles.ChamberAdvisor, [(Consent, null), (Read, FieldSets.PermitOnly), (None, null), (Consent, null), (None, null), (Write, FieldSets.Own), (Consent, null)]),
        (Roles.Employer, [(Consent, FieldSets.NameOnly), (Read, FieldSets.PermitAndDate), (None, null), (Consent, FieldSets.OnePager), (None, null), (None, null), (Consent, FieldSets.OwnMeeting)]),
        (Roles.Host, [(Consent, FieldSets.NameOnly), (None, null), (None, null), (Read, FieldSets.SkillsNeeded), (Read, FieldSets.AbleToDoTask), (None, null), (Read, FieldSets.OwnTask)]),
        (Roles.Volunteer, [(Read, FieldSets.FirstName), (None, null), (None, null), (None, null), (None, null), (Write, FieldSets.Own), (Read, FieldSets.SharedSteps)]),
        (Roles.CommitteeMember, [(Aggregate, null), (Aggregate, null), (Aggregate, null), (Aggregate, null), (Aggregate, FieldSets.FromFive), (None, null), (Aggregate, null)]),
        (Roles.DataProtectionOfficer, [(None, null), (None, null), (None, null), (None, null), (None, null), (None, null), (None, null)]),
        (Roles.Administrator, [(None, null), (None, null), (None, null), (None, null), (None, null), (None, null), (None, null)]),
    ];

    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        .. Table.SelectMany(row => row.Cells.Select((cell, i) => new AccessRule
        {
            Role = row.Role,
            Group = Columns[i],
            ValidFrom = Always,
            Level = cell.Level,
            Limit = cell.Limit,
            Purpose = "integration-into-work",
        })),
    ];
}
