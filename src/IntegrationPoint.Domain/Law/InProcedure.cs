using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Work while the asylum procedure runs, AsylG § 61.</summary>
internal static class InProcedure
{
    internal static readonly LegalProvision OnlyEmployment = LegalProvision.Text("AsylG § 61 Abs. 2", "Im Asylverfahren kann nur eine Beschäftigung erlaubt werden, keine selbständige Tätigkeit.");
    internal static readonly LegalProvision ThreeMonths = LegalProvision.Text("AsylG § 61 Abs. 2 S. 1", "Nach drei Monaten gestatteten Aufenthalts kann eine Beschäftigung erlaubt werden.", null, new(2026, 6, 11));
    internal static readonly LegalProvision ThreeMonthsMust = LegalProvision.Text("AsylG § 61 Abs. 2 S. 1", "Nach drei Monaten gestatteten Aufenthalts ist die Beschäftigung zu erlauben.", new(2026, 6, 12));
    internal static readonly LegalProvision ClaimOutside = LegalProvision.Read("AsylG § 61 Abs. 2 S. 5", "Der Anspruch nach Absatz 1 Satz 2 gilt auch außerhalb der Aufnahmeeinrichtung.", new(2019, 8, 21), new(2026, 6, 11));
    internal static readonly LegalProvision SafeCountry = LegalProvision.Text("AsylG § 61 Abs. 2 S. 4", "Wer aus einem sicheren Herkunftsstaat kommt und nach dem 31.08.2015 Asyl beantragt hat, darf während des Verfahrens nicht arbeiten.", new(2015, 10, 24), new(2026, 6, 11));
    internal static readonly LegalProvision SafeCountryContested = LegalProvision.Read("AsylG § 61 Abs. 2 S. 4", "Das Verbot für sichere Herkunftsstaaten steht noch im Gesetz; wie weit es neben Absatz 1 reicht, ist umstritten.", new(2026, 6, 12));
    internal static readonly LegalProvision GeorgiaMoldova = LegalProvision.Text("AsylG § 87d", "Für Georgien und Moldau gilt das Verbot nicht bei Anträgen bis zum 30.08.2023.", new(2023, 12, 23));
    internal static readonly LegalProvision NoCooperation = LegalProvision.Read("AsylG § 61 Abs. 1 S. 4", "Wer Mitwirkungspflichten erheblich verletzt hat, soll keine Erlaubnis bekommen.", new(2026, 6, 12));
    internal static readonly LegalProvision Accelerated = LegalProvision.Read("AsylG § 61 Abs. 1 S. 5", "Im beschleunigten Verfahren wird keine Erlaubnis erteilt.", new(2026, 6, 12));
    internal static readonly LegalProvision CentreBan = LegalProvision.Text("AsylG § 61 Abs. 1", "In der Aufnahmeeinrichtung darf keine Erwerbstätigkeit ausgeübt werden.", null, new(2019, 8, 20));
    internal static readonly LegalProvision CentreNine = LegalProvision.Text("AsylG § 61 Abs. 1 S. 2 Nr. 1", "In der Aufnahmeeinrichtung besteht neun Monate nach dem Asylantrag ein Anspruch auf Erlaubnis.", new(2019, 8, 21), new(2024, 2, 26));
    internal static readonly LegalProvision CentreSix = LegalProvision.Text("AsylG § 61 Abs. 1 S. 2 Nr. 1", "In der Aufnahmeeinrichtung besteht sechs Monate nach dem Asylantrag ein Anspruch auf Erlaubnis.", new(2024, 2, 27), new(2026, 6, 11));
    internal static readonly LegalProvision CentreThree = LegalProvision.Text("AsylG § 61 Abs. 1 S. 2", "In der Aufnahmeeinrichtung besteht drei Monate nach der Registrierung ein Anspruch auf Erlaubnis, sechs bei Dublin-Ersuchen oder Schutz anderswo.", new(2026, 6, 12));

    private static readonly DateOnly LastExempt = new(2023, 8, 30);

    public static Ruling Answer(Inquiry q, WorkForm form) => q.Is(Fact.ReceptionDuty) ? InCentre(q, form) : Outside(q, form);

    /// <summary>National of a safe country under the ban of § 61 Abs. 2 S. 4.</summary>
    public static bool IsBarred(Inquiry q)
    {
        if (!q.OnList(Fact.Nationality, LegalList.SafeCountries) || !Work.AppliedLate(q))
        {
            return false;
        }

        if (q.Under(GeorgiaMoldova) && q.From("GE", "MD") && q.AtMost(Fact.AsylumAppliedOn, LastExempt))
        {
            return false;
        }

        return q.Under(SafeCountry) || q.Under(SafeCountryContested);
    }

    private static Ruling Outside(Inquiry q, WorkForm form)
    {
        if (IsBarred(q) || IsRefused(q))
        {
            return LegalAnswer.No;
        }

        var must = q.Under(ThreeMonthsMust);
        if (!must)
        {
            q.Under(ThreeMonths);
        }

        if (!q.Lasted(Fact.StaySince, 3))
        {
            return LegalAnswer.No;
        }

        return Work.Permit(q, form, must || (q.Under(ClaimOutside) && HasClaim(q)) ? Conditions.DiscretionMust : Conditions.DiscretionMay, waitsForConsent: false);
    }

    private static Ruling InCentre(Inquiry q, WorkForm form)
    {
        if (q.Under(CentreBan) || IsRefused(q))
        {
            return LegalAnswer.No;
        }

        var claim = q.Under(CentreThree)
            ? q.Over(Fact.AsylumRegisteredOn, q.Is(Fact.DublinRequest) || q.Is(Fact.ProtectionElsewhere) ? 6 : 3) && !IsFinal(q)
            : HasClaim(q);
        return claim ? Work.Permit(q, form, Conditions.DiscretionMust, waitsForConsent: false) : LegalAnswer.No;
    }

    private static bool HasClaim(Inquiry q)
    {
        var months = q.Under(CentreNine) ? 9 : q.Under(CentreSix) ? 6 : 0;
        return months > 0 && q.Over(Fact.AsylumAppliedOn, months) && !q.OnList(Fact.Nationality, LegalList.SafeCountries) && !IsFinal(q)
            && ((Outcome)q.Code(Fact.AsylumOutcome) is not (Outcome.RejectedManifestlyUnfounded or Outcome.RejectedInadmissible) || q.Is(Fact.SuspensiveEffect));
    }

    private static bool IsRefused(Inquiry q) => (q.Under(Accelerated) && q.Is(Fact.AcceleratedProcedure)) || (q.Under(NoCooperation) && q.Is(Fact.CooperationBreached));

    // A permission to stay for the procedure ends with the procedure: the two together are refused as a contradiction.
    private static bool IsFinal(Inquiry q) => q.IsGiven(Fact.AsylumFinal);
}
