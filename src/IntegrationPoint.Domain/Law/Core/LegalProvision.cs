namespace IntegrationPoint.Domain.Law.Core;

/// <summary>One wording of a norm, or one line of administrative practice: where it stands, from when until when it held, how sure that is.</summary>
/// <param name="Norm">In German citation form: "AsylG § 61 Abs. 2 S. 1".</param>
/// <param name="Says">What it says, in one German sentence for the counsellor.</param>
/// <param name="Practice">Administrative practice, no statute.</param>
public sealed record LegalProvision(string Norm, DateOnly From, DateOnly? Until, Sureness Sure, string Says, bool Practice = false)
{
    internal static readonly DateOnly Always = new(1990, 1, 1);

    internal int FromDay { get; } = From.DayNumber;

    internal int UntilDay { get; } = Until?.DayNumber ?? int.MaxValue - 1;

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    internal static LegalProvision Text(string norm, string says, DateOnly? from = null, DateOnly? until = null) => new(norm, from ?? Always, until, Sureness.Text, says);

    internal static LegalProvision Sourced(string norm, string says, DateOnly? from = null, DateOnly? until = null) => new(norm, from ?? Always, until, Sureness.Source, says);

    internal static LegalProvision Read(string norm, string says, DateOnly? from = null, DateOnly? until = null) => new(norm, from ?? Always, until, Sureness.Reading, says);

    internal static LegalProvision Unconfirmed(string norm, string says, DateOnly? from = null, DateOnly? until = null) => new(norm, from ?? Always, until, Sureness.Unconfirmed, says);
}
