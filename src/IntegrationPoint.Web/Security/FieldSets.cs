namespace IntegrationPoint.Web.Security;

/// <summary>Words of the access matrix that stand in place of a letter. A field set opens less than its group; a row set opens the group, but only certain rows of it.</summary>
public static class FieldSets
{
    public const string NameOnly = "name-only";
    public const string FirstName = "first-name";
    public const string CourseRightOnly = "course-right-only";
    public const string PermitOnly = "permit-only";
    public const string PermitAndDate = "permit-and-date";
    public const string ChildcareOnly = "childcare-only";
    public const string LanguageOnly = "language-only";
    public const string OnePager = "one-pager";
    public const string SkillsNeeded = "skills-needed";
    public const string AbleToDoTask = "able-to-do-task";
    public const string OwnCourse = "own-course";
    public const string OwnMeeting = "own-meeting";
    public const string OwnTask = "own-task";
    public const string SharedSteps = "shared-steps";

    /// <summary>Rows of the viewer's own body.</summary>
    public const string Own = "own";

    /// <summary>Rows of the viewer's own body, and those another body marked as shared.</summary>
    public const string OwnOrShared = "own-or-shared";

    /// <summary>Rows that the viewer wrote: the log of one volunteer is not that of the association.</summary>
    public const string OwnLog = "own-log";

    /// <summary>Benefits that the viewer's own body pays or decides on.</summary>
    public const string OwnRegime = "own-regime";

    /// <summary>Figures only from five persons upwards.</summary>
    public const string FromFive = "from-five";

    private static readonly HashSet<string> Rows = new(StringComparer.Ordinal) { Own, OwnOrShared, OwnLog, OwnRegime };

    public static bool NarrowsFields(string? limit) => limit is not null && !Rows.Contains(limit);
}
