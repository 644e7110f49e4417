namespace IntegrationPoint.Domain.Intake;

/// <summary>The second sitting as typed: 45 minutes with an interpreter. Nothing asked at the desk is asked again.</summary>
public sealed record InterviewAnswers
{
    /// <summary>Language the questions are shown in beside the fields; empty follows the spoken one, a dash is none.</summary>
    public string? Second { get; init; }
    public string? Interpreter { get; init; }
    public string? SchoolYears { get; init; }
    public string? SchoolLevel { get; init; }
    public string? SchoolCountry { get; init; }
    public string? SchoolPaper { get; init; }

    /// <summary>Where the certificate is, if it is not at hand.</summary>
    public string? SchoolPaperWhere { get; init; }

    /// <summary>yes, no, later: whether a qualification shall be recognised here.</summary>
    public string? Recognition { get; init; }
    public string? Vocational { get; init; }
    public string? Subject { get; init; }
    public string? Job1 { get; init; }
    public string? Job1Field { get; init; }
    public string? Job1Years { get; init; }
    public string? Job1Form { get; init; }
    public string? Job1Tools { get; init; }
    public string? Job2 { get; init; }
    public string? Job2Field { get; init; }
    public string? Job2Years { get; init; }
    public string? Job2Form { get; init; }
    public string? Job2Tools { get; init; }

    /// <summary>valid, abroad, none: the driving licence the person holds.</summary>
    public string? Licence { get; init; }
    public string? LicenceClasses { get; init; }
    public string? GermanListening { get; init; }
    public string? GermanSpeaking { get; init; }
    public string? GermanReading { get; init; }
    public string? GermanWriting { get; init; }
    public string? GermanEvidence { get; init; }
    public string? Wish { get; init; }
    public string? PlanB { get; init; }

    /// <summary>yes, no, later: whether the person wants to try work in a firm.</summary>
    public string? WorkTrial { get; init; }
    public string? ChildcareHours { get; init; }
    public string? FamilyDuties { get; init; }

    /// <summary>yes, no, later: "can you work full days?" Never why not.</summary>
    public string? FullDays { get; init; }

    /// <summary>yes, no, later: "do you want a medical clarification?" Never a diagnosis.</summary>
    public string? HealthClarification { get; init; }

    /// <summary>Codes of list <c>barrier</c>.</summary>
    public IReadOnlyList<string> Barriers { get; init; } = new List<string>();

    /// <summary>The worry that blocks most; one of the barriers.</summary>
    public string? MainBarrier { get; init; }
    public string? Horizon { get; init; }
    public string? HorizonReasons { get; init; }

    /// <summary>Keys of organisations the person allows to read identity and profile.</summary>
    public IReadOnlyList<string> ConsentTo { get; init; } = new List<string>();
    public string? ConsentHow { get; init; }
    public string? NextStep { get; init; }
    public string? NextOn { get; init; }
    public string? NextAt { get; init; }
    public string? NextStep2 { get; init; }
    public string? NextOn2 { get; init; }
    public string? NextAt2 { get; init; }
    public string? NextStep3 { get; init; }
    public string? NextOn3 { get; init; }
    public string? NextAt3 { get; init; }
    public string? Note { get; init; }
}
