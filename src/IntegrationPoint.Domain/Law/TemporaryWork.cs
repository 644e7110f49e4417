using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Work for a temporary work agency that needs consent: AufenthG § 40, BeschV § 32 Abs. 3.</summary>
internal static class TemporaryWork
{
    internal static readonly LegalProvision Refused = LegalProvision.Sourced("AufenthG § 40 Abs. 1 Nr. 2", "Für Zeitarbeit gibt es keine Zustimmung.", null, new(2015, 10, 27));
    internal static readonly LegalProvision WithoutPriorityCheck = LegalProvision.Text("BeschV § 32 Abs. 3", "Zeitarbeit ist möglich, wo keine Vorrangprüfung mehr stattfindet.", new(2015, 10, 28), new(2019, 8, 5));

    public static bool IsBarred(Inquiry q, bool priorityCheck) => q.Under(Refused) || (q.Under(WithoutPriorityCheck) && priorityCheck);
}
