namespace IntegrationPoint.Domain.Law.Core;

/// <summary>Everything a rule may ask about a person; the names are those of the case files in camel case.</summary>
public enum Fact
{
    Nationality, BornOn, EnteredOn, Status, StatusSince, StaySince, TolerationSince, RemovalSuspendedSince, TolerationGround,
    AsylumAppliedOn, AsylumRegisteredOn, AsylumOutcome, AsylumFinal, SuspensiveEffect, UrgentMotionPending,
    WithdrawnAfterBamfAdvice, WithdrawnForChildWelfare, UnaccompaniedMinor, ReceptionDuty, ReceptionDutyUntil,
    AcceleratedProcedure, DublinRequest, ProtectionElsewhere, CooperationBreached, OwnFault, EnteredForBenefits,
    IdentityClarifiedOn, IdentityStepsTaken, ValidPassport, RemovalMeasuresPending,
    EmploymentPermittedBefore2020, WorkPermittedDuringAsylum, WorkPermitOn11June2026, RefugeeStatusInGermany,
    WorkplaceDistrict, ResidenceDistrict, Job, InternshipMonths,
    TrainingContract, TrainingKind, TrainingStartsOn, TrainingRegistered, FollowUpShortage, FollowUpPromise, TrainingBegunAsAsylumSeeker,
    ApplicationOn, Employment, EmployedSince, WeeklyHours, SubsistenceSecured,
    SingleParent, LivesWithMinorChild, ChildrenAttendSchool, LivesAwayFromParents, ChildcareHindersWork, ParentReceivesAnalogBenefits,
    AttendsSchool, SchoolSuccessYears, FullTimeSchoolDuty, LanguageLevel, OralGermanA2, SchoolAndGermanSufficient,
    RegisteredWithAgency, WorkMayBeAllowed, Benefit, AnalogReceivedSince, StayProlongedAbusively,
    EdDone, FictionCertificate, FictionCertificateOn, DecisionServedOn, TitleMonths, WorkIsAdditional, WorkServesPublic,
    Convicted, RepeatedDeception, SpouseOfBeneficiary, ConstitutionCommitment, ConstitutionDoubts, FitsIn, SubsistenceMainlySecured,
}

/// <summary>How the value of a fact is written.</summary>
public enum FactKind
{
    Bool, Date, Number, Code, Country, District,
}

/// <summary>What kinds of values the facts have, and which count as absent when not given.</summary>
public static class FactTable
{
    public static readonly int Count = Enum.GetValues<Fact>().Length;

    private static readonly Dictionary<Fact, string[]> CodesOf = new()
    {
        [Fact.Status] = Names<LegalStatus>(),
        [Fact.AsylumOutcome] = Names<Outcome>(),
        [Fact.Job] = Names<Job>(),
        [Fact.Benefit] = ["AsylbLG", "SGB2", "SGB12", "none"],
        [Fact.TolerationGround] = ["60a-2-1", "60a-2-3"],
        [Fact.RemovalMeasuresPending] = ["false", "medicalCheckOrdered", "returnAidApplied", "transportBooked", "comparablePreparation", "dublinStarted"],
        [Fact.TrainingKind] = ["qualified", "assistant"],
        [Fact.LanguageLevel] = ["A0", "A1", "A2", "B1", "B2", "C1", "C2"],
    };

    private static readonly HashSet<Fact> Numbers = [Fact.InternshipMonths, Fact.WeeklyHours, Fact.SchoolSuccessYears, Fact.TitleMonths];

    /// <summary>Rare facts that only help the person (rules.md 1.6): absent when not given, and said so.</summary>
    private static readonly HashSet<Fact> SafeSide =
    [
        Fact.UnaccompaniedMinor, Fact.WithdrawnForChildWelfare, Fact.WithdrawnAfterBamfAdvice, Fact.EmploymentPermittedBefore2020, Fact.WorkPermittedDuringAsylum,
        Fact.RefugeeStatusInGermany, Fact.SpouseOfBeneficiary, Fact.SingleParent, Fact.TrainingBegunAsAsylumSeeker, Fact.SuspensiveEffect, Fact.ValidPassport,
        Fact.IdentityStepsTaken, Fact.ChildcareHindersWork, Fact.ParentReceivesAnalogBenefits,
    ];

    /// <summary>Past facts: none may be later than the key date or earlier than the birth.</summary>
    public static readonly Fact[] Past =
    [
        Fact.EnteredOn, Fact.StatusSince, Fact.StaySince, Fact.TolerationSince, Fact.RemovalSuspendedSince, Fact.AsylumAppliedOn,
        Fact.AsylumRegisteredOn, Fact.IdentityClarifiedOn, Fact.AnalogReceivedSince, Fact.FictionCertificateOn,
    ];

    public static FactKind Kind(Fact fact) => fact switch
    {
        Fact.Nationality => FactKind.Country,
        Fact.WorkplaceDistrict or Fact.ResidenceDistrict => FactKind.District,
        _ when CodesOf.ContainsKey(fact) => FactKind.Code,
        _ when Numbers.Contains(fact) => FactKind.Number,
        _ when fact is Fact.BornOn or Fact.ReceptionDutyUntil or Fact.TrainingStartsOn or Fact.ApplicationOn or Fact.EmployedSince or Fact.DecisionServedOn || Past.Contains(fact) => FactKind.Date,
        _ => FactKind.Bool,
    };

    public static IReadOnlyList<string> Codes(Fact fact) => CodesOf[fact];

    public static bool AbsentWhenNotGiven(Fact fact) => SafeSide.Contains(fact);

    /// <summary>The name in a case file; parts of a contract or a job carry that of the whole.</summary>
    public static string Name(Fact fact) => fact switch
    {
        Fact.TrainingKind or Fact.TrainingStartsOn or Fact.TrainingRegistered or Fact.FollowUpShortage or Fact.FollowUpPromise => "trainingContract",
        Fact.EmployedSince or Fact.WeeklyHours or Fact.SubsistenceSecured => "employment",
        _ => Camel(fact.ToString()),
    };

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(Camel)];
}
