using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>A body that is said to be responsible, with its paragraph and why.</summary>
public sealed record DutyForm
{
    public const int LongestNorm = 80;
    public const int LongestWhy = 200;

    public string? Body { get; init; }
    public string? Regime { get; init; }
    public string? From { get; init; }
    public string? Norm { get; init; }
    public string? Why { get; init; }
}

/// <summary>The last day of a period and its reason, a code.</summary>
public sealed record EndForm
{
    public string? To { get; init; }
    public string? Reason { get; init; }
}

/// <summary>A benefit as it begins.</summary>
public sealed record BeginForm
{
    public string? Regime { get; init; }
    public string? From { get; init; }
    public string? Reason { get; init; }
}

/// <summary>A benefit as it should have been written, and what the mistake was.</summary>
public sealed record MendForm
{
    public const int LongestWhy = 200;

    public string? Regime { get; init; }
    public string? From { get; init; }
    public string? Reason { get; init; }
    public string? To { get; init; }
    public string? EndReason { get; init; }
    public string? Why { get; init; }

    /// <summary>There was no such benefit at all.</summary>
    public bool Never { get; init; }

    public static MendForm Of(BenefitPeriod benefit) => new()
    {
        Regime = benefit.Regime,
        From = PlainFormats.Day(benefit.From),
        Reason = benefit.BeginReason,
        To = benefit.To is { } to ? PlainFormats.Day(to) : null,
        EndReason = benefit.EndReason,
    };
}
