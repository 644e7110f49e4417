using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Community work and refugee integration measures, AsylbLG §§ 5, 5a.</summary>
internal static class CommunityWork
{
    internal static readonly LegalProvision Additional = LegalProvision.Text("AsylbLG § 5 Abs. 1", "Arbeitsgelegenheiten sollen bereitgestellt werden, wenn die Arbeit sonst nicht, nicht in diesem Umfang oder nicht jetzt getan würde.", null, new(2024, 2, 26));
    internal static readonly LegalProvision Public = LegalProvision.Text("AsylbLG § 5 Abs. 1", "Es genügt, dass das Ergebnis der Arbeit der Allgemeinheit dient.", new(2024, 2, 27));
    internal static readonly LegalProvision Allowance105 = LegalProvision.Text("AsylbLG § 5 Abs. 2", "Je Stunde werden 1,05 Euro gezahlt.", null, new(2016, 8, 5));
    internal static readonly LegalProvision Allowance80 = LegalProvision.Text("AsylbLG § 5 Abs. 2", "Je Stunde werden 80 Cent gezahlt, höhere notwendige Kosten auf Nachweis.", new(2016, 8, 6));
    internal static readonly LegalProvision Duty = LegalProvision.Text("AsylbLG § 5 Abs. 4", "Wer arbeiten kann und nicht mehr zur Schule muss, ist verpflichtet; nicht aus wichtigem Grund.");
    internal static readonly LegalProvision Measures = LegalProvision.Text("AsylbLG § 5a Abs. 1", "Flüchtlingsintegrationsmaßnahmen stehen Erwachsenen im Asylverfahren offen, nicht aus sicheren Herkunftsstaaten, nicht mit Duldung.", new(2016, 8, 6), new(2020, 12, 31));

    private const int OldCents = 105;
    private const int Cents = 80;

    public static Ruling Answer(Inquiry q)
    {
        if (!Benefits.ReceivesAsylbLG(q) || !Serves(q))
        {
            return LegalAnswer.NotEligible;
        }

        return new Ruling(LegalAnswer.Eligible, HasDuty(q) ? Conditions.ParticipationDuty : Conditions.None, q.Under(Allowance105) ? OldCents : q.Under(Allowance80) ? Cents : 0);
    }

    public static Ruling Fim(Inquiry q) =>
        q.Under(Measures) && q.Status is LegalStatus.ArrivalCertificate or LegalStatus.AsylumPermission && Benefits.ReceivesAsylbLG(q) && q.Aged(18)
            && !q.OnList(Fact.Nationality, LegalList.SafeCountries)
            ? LegalAnswer.Eligible : LegalAnswer.NotEligible;

    private static bool Serves(Inquiry q) => q.Under(Additional) ? q.Is(Fact.WorkIsAdditional) : q.Under(Public) && q.Is(Fact.WorkServesPublic);

    // The duty never decides whether somebody may: what would free of it counts only when it is given.
    private static bool HasDuty(Inquiry q)
    {
        q.Cite(Duty);
        return !q.IsGiven(Fact.FullTimeSchoolDuty) && !q.IsGiven(Fact.ChildcareHindersWork) && !q.IsGiven(Fact.Employment);
    }
}
