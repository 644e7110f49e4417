using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Work with a residence title, AufenthG §§ 4a, 24, 25 ff.</summary>
internal static class Titles
{
    internal static readonly LegalProvision Granted = LegalProvision.Text("AufenthG § 25 Abs. 1 S. 4, Abs. 2 S. 2", "Der Titel berechtigt zur Erwerbstätigkeit.", null, new(2020, 2, 29));
    internal static readonly LegalProvision Integrated = LegalProvision.Text("AufenthG § 25a Abs. 4, § 25b Abs. 5", "Der Titel berechtigt zur Erwerbstätigkeit.", null, new(2020, 2, 29));
    internal static readonly LegalProvision AllTitles = LegalProvision.Text("AufenthG § 4a Abs. 1", "Jeder Titel erlaubt Erwerbstätigkeit, wenn kein Gesetz sie verbietet.", new(2020, 3, 1));
    internal static readonly LegalProvision SectionFive = LegalProvision.Text("BeschV § 31", "Die Beschäftigung wird ohne Zustimmung der Bundesagentur erlaubt.", null, new(2020, 2, 29));
    internal static readonly LegalProvision Temporary = LegalProvision.Text("AufenthG § 25 Abs. 4 S. 3", "Die Beschäftigung kann ohne Zustimmung der Bundesagentur erlaubt werden.");
    internal static readonly LegalProvision ProtectionPermit = LegalProvision.Text("AufenthG § 24 Abs. 6", "Die Beschäftigung wird ohne Zustimmung erlaubt, selbständige Tätigkeit darf nicht ausgeschlossen werden.", null, new(2022, 5, 31));
    internal static readonly LegalProvision Chance = LegalProvision.Text("AufenthG § 104c", "Der Titel berechtigt zur Erwerbstätigkeit, 18 Monate lang.", new(2022, 12, 31));
    internal static readonly LegalProvision TrainingTitle = LegalProvision.Text("AufenthG § 16g", "Erlaubt sind die Ausbildung und daneben bis zu 20 Stunden in der Woche.", new(2024, 3, 1));

    private const int ChanceMonths = 18;

    public static Ruling Answer(Inquiry q, WorkForm form)
    {
        _ = form;
        switch (q.Status)
        {
            case LegalStatus.DeportationBan or LegalStatus.Permit25_5 when q.Under(SectionFive):
                return OnPermit;
            case LegalStatus.Permit25_4_1:
                q.Cite(Temporary);
                return OnPermit;
            case LegalStatus.TemporaryProtection when q.Under(ProtectionPermit):
                return OnPermit;
            case LegalStatus.TemporaryProtectionRequested:
                return Requested(q);
            default:
                return Free(q);
        }
    }

    public static Ruling SelfEmployment(Inquiry q)
    {
        switch (q.Status)
        {
            case LegalStatus.DeportationBan or LegalStatus.Permit25_5 when q.Under(SectionFive):
                return OnPermit;
            case LegalStatus.Permit25_4_1:
                q.Cite(Temporary);
                return OnPermit;
            case LegalStatus.TemporaryProtectionRequested or LegalStatus.Permit16g:
                _ = q.Under(TrainingTitle) || q.Under(AllTitles);
                return LegalAnswer.No;
            case LegalStatus.TemporaryProtection when q.Under(ProtectionPermit):
                return LegalAnswer.Free;
            default:
                return Free(q);
        }
    }

    private static Ruling OnPermit => new(LegalAnswer.Permit, Conditions.ForeignersAuthorityPermit);

    private static Ruling Free(Inquiry q)
    {
        if (q.Status == LegalStatus.Permit104c)
        {
            return q.Under(Chance) && !q.Over(Fact.StatusSince, ChanceMonths) ? LegalAnswer.Free : LegalAnswer.No;
        }

        if (q.Status == LegalStatus.Permit16g)
        {
            return q.Under(TrainingTitle) ? LegalAnswer.Free : LegalAnswer.No;
        }

        _ = q.Under(AllTitles) || (q.Status is LegalStatus.Permit25a or LegalStatus.Permit25b ? q.Under(Integrated) : q.Under(Granted));
        return LegalAnswer.Free;
    }

    /// <summary>Until the title is there a certificate carries its effects.</summary>
    private static Ruling Requested(Inquiry q) => !q.Is(Fact.FictionCertificate) ? LegalAnswer.No : q.Under(ProtectionPermit) ? OnPermit : LegalAnswer.Free;
}
