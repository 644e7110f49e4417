using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Looking on and measures at an employer: no employment, no permit.</summary>
internal static class OtherForms
{
    internal static readonly LegalProvision Hospitation = LegalProvision.Sourced("AufenthG § 2 Abs. 2", "Zusehen, ohne mitzuarbeiten, ist keine Beschäftigung (SGB IV § 7).");
    internal static readonly LegalProvision EmployerMeasure = LegalProvision.Sourced("SGB III § 45 Abs. 2", "Eine Maßnahme beim Arbeitgeber begründet keine Beschäftigung; höchstens sechs Wochen.");

    public static Ruling NoEmployment(Inquiry q, LegalProvision norm)
    {
        q.Cite(norm);
        return LegalAnswer.NotEmployment;
    }
}
