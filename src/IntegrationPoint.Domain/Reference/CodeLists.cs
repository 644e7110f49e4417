namespace IntegrationPoint.Domain.Reference;

/// <summary>The names of the code lists; their entries are data.</summary>
public static class CodeLists
{
    /// <summary>The list of the lists themselves: label, area, and whether the program's own logic names its codes.</summary>
    public const string CodeList = "code-list";
    public const string CatalogueArea = "catalogue-area";
    public const string Paper = "paper";
    public const string AsylumStage = "asylum-stage";
    public const string AsylumOutcome = "asylum-outcome";
    public const string Country = "country";
    public const string Language = "language";
    public const string Sex = "sex";
    public const string BirthPrecision = "birth-precision";
    public const string Literacy = "literacy";
    public const string Cefr = "cefr";
    public const string ContactChannel = "contact-channel";
    public const string Relation = "relation";
    public const string HouseholdEndReason = "household-end-reason";
    public const string Accommodation = "accommodation";
    public const string Municipality = "municipality";
    public const string Regime = "regime";
    public const string BodyKind = "body-kind";
    public const string CaseState = "case-state";
    public const string ClosingReason = "closing-reason";
    public const string ContactKind = "contact-kind";
    public const string ContactResult = "contact-result";
    public const string NoShowReason = "no-show-reason";
    public const string Interpreter = "interpreter";
    public const string Measure = "measure";
    public const string NotStartedReason = "not-started-reason";
    public const string DropOutReason = "drop-out-reason";
    public const string TrainingEnd = "training-end";
    public const string Outcome = "outcome";
    public const string OutcomeQuality = "outcome-quality";
    public const string SchoolLevel = "school-level";
    public const string SchoolCertificate = "school-certificate";
    public const string VocationalLevel = "vocational-level";
    public const string PaperAtHand = "paper-at-hand";
    public const string WorkField = "work-field";
    public const string WorkForm = "work-form";
    public const string Evidence = "evidence";
    public const string AssessmentTool = "assessment-tool";
    public const string Barrier = "barrier";
    public const string Severity = "severity";
    public const string Horizon = "horizon";
    public const string UrgentNeed = "urgent-need";
    public const string WorkNote = "work-note";
    public const string Source = "source";
    public const string LegalBasis = "legal-basis";
    public const string NumberKind = "number-kind";
    public const string TargetGroup = "target-group";
    public const string ProspectGroup = "prospect-group";
    public const string Role = "role";
    public const string NameKind = "name-kind";
    public const string NoteKind = "note-kind";
    public const string MoveKind = "move-kind";
    public const string ConsentHow = "consent-how";
    public const string Purpose = "purpose";
    public const string InvolvementRole = "involvement-role";
    public const string BenefitEndReason = "benefit-end-reason";
    public const string MeasureGroup = "measure-group";
    public const string ParticipationResult = "participation-result";
    public const string Retention = "retention";
}
