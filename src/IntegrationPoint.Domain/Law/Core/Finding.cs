namespace IntegrationPoint.Domain.Law.Core;

/// <summary>What the law says to one question about a person on a day, or why it cannot be said.</summary>
public sealed record Finding(Question Question, DateOnly On)
{
    /// <summary>outsideCoverage, contradictoryFacts or missingFact; then nothing else is said.</summary>
    public string? Error { get; init; }

    /// <summary>The facts the error is about, named as in a case file.</summary>
    public IReadOnlyList<string> ErrorFacts { get; init; } = [];

    public Ruling Ruling { get; init; }

    /// <summary>First later day on which answer or conditions differ under the wording of <see cref="On"/>; null when none does.</summary>
    public DateOnly? NextChange { get; init; }

    public IReadOnlyList<LegalProvision> Norms { get; init; } = [];

    public IReadOnlyList<ListEntry> Entries { get; init; } = [];

    public IReadOnlyList<Fact> Used { get; init; } = [];

    public IReadOnlyList<string> Assumed { get; init; } = [];

    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Who is in charge, for questions about money and promotion.</summary>
    public string? Institution => Error is not null || Question is not (Question.Subsistence or Question.Activation) ? null : Ruling.Answer switch
    {
        LegalAnswer.AsylbLG or LegalAnswer.SGB12 => "Sozialamt",
        LegalAnswer.SGB2 => "Jobcenter",
        LegalAnswer.SGB3 => "AgenturFuerArbeit",
        _ => null,
    };

    internal const string BeyondConfirmedText = "beyondConfirmedText";

    public static Finding Refused(Question question, DateOnly on, string error, params IEnumerable<string> facts) => new(question, on) { Error = error, ErrorFacts = [.. facts.Distinct()] };
}
