namespace IntegrationPoint.Domain.Intake;

/// <summary>What the first interview established, checked.</summary>
public sealed record InterviewFacts(
    InterviewSchool? School,
    IReadOnlyList<InterviewJob> Jobs,
    InterviewGerman? German,
    string? Wish,
    string? PlanB,
    string? WorkTrial,
    InterviewLicence? Licence,
    int? ChildcareHours,
    string? FamilyDuties,
    string? FullDays,
    string? HealthClarification,
    IReadOnlyList<string> Barriers,
    string? MainBarrier,
    string Horizon,
    string HorizonReasons,
    IReadOnlyList<string> ConsentTo,
    IReadOnlyList<InterviewStep> Next,
    string? Note);

public sealed record InterviewSchool(string Level, int? Years, string? Country, string? Paper, string? Vocational, string? Subject, string? PaperWhere, string? Recognition);

public sealed record InterviewJob(string Job, string Field, int? Years, string? Form, string? Tools);

/// <summary>Whether a driving licence is held, and for which classes.</summary>
public sealed record InterviewLicence(string Held, string? Classes);

public sealed record InterviewGerman(string Listening, string Speaking, string Reading, string Writing, string Evidence);

/// <summary>What was agreed, in words or without, and its day; null time when only the day counts.</summary>
public sealed record InterviewStep(string? Words, DateOnly On, TimeOnly? At);
