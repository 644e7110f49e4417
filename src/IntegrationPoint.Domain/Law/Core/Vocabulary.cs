namespace IntegrationPoint.Domain.Law.Core;

/// <summary>What can be asked about a person on a day.</summary>
public enum Question
{
    Employment, Training, OrientationInternship, Eq, TrialWork, TempWork, SelfEmployment, Hospitation, EmployerMeasure,
    CommunityWork, Fim, Bab, Bvb, EarlyActivation, IntegrationCourse, VocationalLanguageCourse, Subsistence, Activation,
    AnalogBenefits, TrainingTolerationApplication, TrainingToleration, EmploymentToleration, ChanceResidence, Residence25a, Residence25b,
}

/// <summary>The answers; which of them a question has stands with the question.</summary>
public enum LegalAnswer
{
    No, Yes, Free, Permit, PermitAndConsent, NotEmployment,
    NotEligible, NotEntitled, Eligible, Entitled, Suspended,
    AsylbLG, SGB2, SGB12, SGB3,
}

/// <summary>What is part of an answer: who has to allow, who has to agree, how free the office is.</summary>
[Flags]
public enum Conditions
{
    None = 0,
    ForeignersAuthorityPermit = 1,
    BaConsent = 2,
    WorkingConditionsCheck = 4,
    PriorityCheck = 8,
    DiscretionMay = 16,
    DiscretionShould = 32,
    DiscretionMust = 64,
    AvailablePlaces = 128,
    GoodProspects = 256,
    LegalClaim = 512,
    ParticipationDuty = 1024,
    WatchPendingReform = 2048,
}

/// <summary>Residence status on the day, AufenthG and AsylG.</summary>
public enum LegalStatus
{
    ArrivalCertificate, AsylumPermission, Tolerated, ToleratedUnclearIdentity,
    AsylumGranted, Refugee, Subsidiary, DeportationBan, Permit25_4_1, Permit25_5, Permit25a, Permit25b, Permit104c, Permit16g, Permit19d,
    TemporaryProtection, TemporaryProtectionRequested,
}

/// <summary>How the asylum procedure ended, or that it did not.</summary>
public enum Outcome
{
    Pending, Rejected, RejectedManifestlyUnfounded, RejectedInadmissible, Withdrawn, NotApplied, Recognised,
}

/// <summary>The kind of job asked for.</summary>
public enum Job
{
    Unskilled, SkilledShortageRecognised, BlueCard, FamilyBusinessSameHousehold,
}

/// <summary>Current benefit.</summary>
public enum Benefit
{
    AsylbLG, SGB2, SGB12, None,
}

/// <summary>How sure a rule or a list entry is.</summary>
public enum Sureness
{
    /// <summary>Read in the law text of its time.</summary>
    Text,

    /// <summary>From a public page or an official circular.</summary>
    Source,

    /// <summary>The text is clear, its reach is interpretation.</summary>
    Reading,

    /// <summary>Day or detail from general knowledge.</summary>
    Unconfirmed,
}
