using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Work with a toleration: AufenthG §§ 60a, 60b, AsylG § 61 Abs. 1, BeschV § 32.</summary>
internal static class Toleration
{
    internal static readonly LegalProvision OnlyEmployment = LegalProvision.Text("AufenthG § 4a Abs. 4", "Mit einer Duldung kann nur eine Beschäftigung erlaubt werden.", new(2020, 3, 1));
    internal static readonly LegalProvision OnlyEmploymentBefore = LegalProvision.Read("AufenthG § 4 Abs. 3", "Ohne Titel kann nur eine Beschäftigung erlaubt werden.", null, new(2020, 2, 29));
    internal static readonly LegalProvision UnclearIdentityBan = LegalProvision.Text("AufenthG § 60b Abs. 5 S. 2", "Mit einer Duldung wegen ungeklärter Identität darf keine Erwerbstätigkeit erlaubt werden.", new(2019, 8, 21));
    internal static readonly LegalProvision RefugeeHere = LegalProvision.Text("AufenthG § 60a Abs. 6 S. 4", "Wer in Deutschland Schutzstatus hat, darf trotz Duldung arbeiten.", new(2022, 12, 31));
    internal static readonly LegalProvision ForBenefitsOld = LegalProvision.Text("BeschV § 33", "Wer zum Leistungsbezug eingereist ist oder die Abschiebung selbst verhindert, darf nicht arbeiten.", null, new(2015, 10, 23));
    internal static readonly LegalProvision ForBenefits = LegalProvision.Text("AufenthG § 60a Abs. 6 S. 1 Nr. 1", "Wer zum Leistungsbezug eingereist ist, darf nicht arbeiten.", new(2015, 10, 24));
    internal static readonly LegalProvision OwnFault = LegalProvision.Text("AufenthG § 60a Abs. 6 S. 1 Nr. 2", "Wer die Abschiebung selbst verhindert, darf nicht arbeiten.", new(2015, 10, 24));
    internal static readonly LegalProvision SafeRejected = LegalProvision.Text("AufenthG § 60a Abs. 6 S. 1 Nr. 3", "Aus einem sicheren Herkunftsstaat, nach dem 31.08.2015 beantragt und abgelehnt: keine Erwerbstätigkeit.", new(2015, 10, 24), new(2019, 12, 31));
    internal static readonly LegalProvision SafeWider = LegalProvision.Text("AufenthG § 60a Abs. 6 S. 1 Nr. 3", "Aus einem sicheren Herkunftsstaat, abgelehnt, zurückgenommen oder nie beantragt: keine Erwerbstätigkeit.", new(2020, 1, 1));
    internal static readonly LegalProvision UnionListed = LegalProvision.Text("AufenthG § 60a Abs. 6 S. 1 Nr. 3", "Das Verbot gilt auch für Staaten der Liste der Union.", new(2026, 7, 29));
    internal static readonly LegalProvision OldPermits = LegalProvision.Text("AufenthG § 104 Abs. 16", "Für bis zum 31.12.2019 erlaubte Beschäftigungen gilt das alte Recht weiter.", new(2020, 1, 1));
    internal static readonly LegalProvision GeorgiaMoldova = LegalProvision.Text("AufenthG § 104 Abs. 18 Nr. 1", "Für Georgien und Moldau gilt das Verbot nicht bei Anträgen oder Duldung bis zum 30.08.2023.", new(2023, 12, 23));
    internal static readonly LegalProvision UnionTransition = LegalProvision.Text("AufenthG § 104 Abs. 18 Nr. 2", "Für Staaten der Liste der Union gilt das Verbot nicht bei Duldung am 06.05.2025 oder Arbeitserlaubnis am 11.06.2026.", new(2026, 8, 3));
    internal static readonly LegalProvision May = LegalProvision.Text("AufenthG § 4 Abs. 2 S. 3, § 4a Abs. 4", "Die Ausländerbehörde kann die Beschäftigung erlauben.", null, new(2024, 2, 26));
    internal static readonly LegalProvision Should = LegalProvision.Text("AufenthG § 60a Abs. 5b", "Die Beschäftigung soll erlaubt werden, wenn keine konkreten Maßnahmen zur Aufenthaltsbeendigung bevorstehen.", new(2024, 2, 27));
    internal static readonly LegalProvision CentreSixMay = LegalProvision.Text("AsylG § 61 Abs. 1 S. 2", "In der Aufnahmeeinrichtung kann nach sechs Monaten Duldung eine Beschäftigung erlaubt werden.", new(2019, 8, 21), new(2024, 2, 26));
    internal static readonly LegalProvision CentreSixShould = LegalProvision.Text("AsylG § 61 Abs. 1 S. 2", "In der Aufnahmeeinrichtung soll nach sechs Monaten Duldung eine Beschäftigung erlaubt werden, wenn keine Maßnahmen bevorstehen.", new(2024, 2, 27));
    internal static readonly LegalProvision CentreThree = LegalProvision.Text("AsylG § 61 Abs. 1", "Drei Monate genügen bei qualifizierter Ausbildung oder durch Pass geklärter Identität.", new(2026, 6, 12));
    internal static readonly LegalProvision CentreAtOnce = LegalProvision.Text("AsylG § 61 Abs. 1 S. 9", "Wer schon im Asylverfahren arbeiten durfte, dem ist es weiter zu erlauben.", new(2026, 6, 12));

    private static readonly DateOnly GeorgiaMoldovaDay = new(2023, 8, 30);
    private static readonly DateOnly UnionDay = new(2025, 5, 6);

    public static Ruling Answer(Inquiry q, WorkForm form)
    {
        if (ProtectedHere(q))
        {
            return LegalAnswer.Free;
        }

        if (IsBarred(q) || (q.Is(Fact.ReceptionDuty) && q.Under(InProcedure.CentreBan)))
        {
            return LegalAnswer.No;
        }

        return q.Is(Fact.ReceptionDuty) ? InCentre(q, form)
            : Work.Permit(q, form, q.Under(Should) && !q.Is(Fact.RemovalMeasuresPending) ? Conditions.DiscretionShould : General(q), waitsForConsent: true);
    }

    public static Ruling UnclearIdentity(Inquiry q)
    {
        q.Cite(UnclearIdentityBan);
        return LegalAnswer.No;
    }

    public static bool ProtectedHere(Inquiry q) => q.Under(RefugeeHere) && q.Is(Fact.RefugeeStatusInGermany);

    /// <summary>The bans of § 60a Abs. 6.</summary>
    public static bool IsBarred(Inquiry q)
    {
        if (q.Under(ForBenefitsOld))
        {
            return q.Is(Fact.EnteredForBenefits) || q.Is(Fact.OwnFault);
        }

        return (q.Is(Fact.EnteredForBenefits) && q.Under(ForBenefits)) || (q.Is(Fact.OwnFault) && q.Under(OwnFault)) || IsOfBarredCountry(q);
    }

    private static bool IsOfBarredCountry(Inquiry q)
    {
        if (q.Under(SafeRejected))
        {
            return q.OnList(Fact.Nationality, LegalList.SafeCountries) && IsRejectedLate(q);
        }

        var safe = q.OnList(Fact.Nationality, LegalList.SafeCountries);
        var listed = safe || (q.Under(UnionListed) && q.OnList(Fact.Nationality, LegalList.UnionList));
        if (!listed || !q.Under(SafeWider))
        {
            return false;
        }

        if (safe && q.Under(GeorgiaMoldova) && q.From("GE", "MD") && IsBefore(q))
        {
            return false;
        }

        if (!safe && q.Under(UnionTransition) && q.OnList(Fact.Nationality, LegalList.UnionListTransition) && (q.AtMost(Fact.TolerationSince, UnionDay) || q.Is(Fact.WorkPermitOn11June2026)))
        {
            return false;
        }

        return q.Under(OldPermits) && q.Is(Fact.EmploymentPermittedBefore2020) ? IsRejectedLate(q) : IsWithoutProcedure(q) || IsRejectedLate(q);
    }

    private static bool IsBefore(Inquiry q) => (Outcome)q.Code(Fact.AsylumOutcome) == Outcome.NotApplied
        ? q.AtMost(Fact.TolerationSince, GeorgiaMoldovaDay)
        : q.AtMost(Fact.AsylumAppliedOn, GeorgiaMoldovaDay);

    private static bool IsRejectedLate(Inquiry q) =>
        (Outcome)q.Code(Fact.AsylumOutcome) is Outcome.Rejected or Outcome.RejectedManifestlyUnfounded or Outcome.RejectedInadmissible && Work.AppliedLate(q);

    private static bool IsWithoutProcedure(Inquiry q) => (Outcome)q.Code(Fact.AsylumOutcome) switch
    {
        Outcome.Withdrawn => Work.AppliedLate(q) && !q.Is(Fact.WithdrawnAfterBamfAdvice) && !ForTheChild(q),
        Outcome.NotApplied => !ForTheChild(q),
        _ => false,
    };

    private static bool ForTheChild(Inquiry q) => q.Is(Fact.WithdrawnForChildWelfare) && q.Is(Fact.UnaccompaniedMinor);

    private static Conditions General(Inquiry q)
    {
        q.Under(May);
        return Conditions.DiscretionMay;
    }

    private static Ruling InCentre(Inquiry q, WorkForm form)
    {
        if (q.Under(CentreAtOnce) && q.Is(Fact.WorkPermittedDuringAsylum))
        {
            return Work.Permit(q, form, Conditions.DiscretionMust, waitsForConsent: true);
        }

        var months = q.Under(CentreThree) && (q.Is(Fact.ValidPassport) || (form == WorkForm.Training && q.Exists(Fact.TrainingContract) && TrainingToleration.IsFitting(q))) ? 3 : 6;
        if (!q.Lasted(Fact.TolerationSince, months))
        {
            _ = q.Under(CentreSixMay) || q.Under(CentreSixShould);
            return LegalAnswer.No;
        }

        if (q.Under(CentreSixMay))
        {
            return Work.Permit(q, form, Conditions.DiscretionMay, waitsForConsent: true);
        }

        return q.Under(CentreSixShould) && !q.Is(Fact.RemovalMeasuresPending) ? Work.Permit(q, form, Conditions.DiscretionShould, waitsForConsent: true) : LegalAnswer.No;
    }
}
