using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Funding of training and what prepares for it, SGB III.</summary>
internal static class TrainingSupport
{
    internal static readonly LegalProvision Early = LegalProvision.Text("SGB III § 131", "Frühe Förderung bei guter Bleibeperspektive trotz Arbeitsverbots nach § 61 AsylG.", new(2015, 10, 24), new(2019, 7, 31));
    internal static readonly LegalProvision EarlyNow = LegalProvision.Text("SGB III § 39a", "Frühe Förderung bei guter Bleibeperspektive trotz Arbeitsverbots nach § 61 AsylG.", new(2019, 8, 1));
    internal static readonly LegalProvision AllowanceTolerated = LegalProvision.Unconfirmed("SGB III § 59 Abs. 2", "Mit Duldung Berufsausbildungsbeihilfe nach 15 Monaten Aufenthalt.", new(2016, 1, 1), new(2019, 7, 31));
    internal static readonly LegalProvision AllowanceProspects = LegalProvision.Text("SGB III § 132 Abs. 1", "Im Asylverfahren bei guter Bleibeperspektive: Vorbereitung nach drei, Beihilfe nach 15 Monaten.", new(2016, 8, 6), new(2019, 7, 31));
    internal static readonly LegalProvision SixYears = LegalProvision.Text("SGB III § 132 Abs. 2", "Mit Duldung Vorbereitung nach sechs Jahren.", new(2016, 8, 6), new(2019, 7, 31));
    internal static readonly LegalProvision NoneInProcedure = LegalProvision.Text("SGB III § 60 Abs. 3 S. 1", "Im Asylverfahren keine Berufsausbildungsbeihilfe.", new(2019, 8, 1));
    internal static readonly LegalProvision Tolerated = LegalProvision.Text("SGB III § 60 Abs. 3 S. 2", "Mit Duldung Beihilfe nach 15 Monaten ununterbrochenen Aufenthalts.", new(2019, 8, 1));
    internal static readonly LegalProvision OwnHousehold = LegalProvision.Text("SGB III § 60 Abs. 1, 2", "Beihilfe gibt es für Auszubildende außerhalb des Haushalts der Eltern.");
    internal static readonly LegalProvision Preparation = LegalProvision.Text("SGB III § 52 Abs. 2", "Vorbereitung, wenn Arbeit erlaubt werden kann: im Verfahren nach 15, mit Duldung nach neun Monaten, bei Einreise vor dem 01.08.2019 nach drei.", new(2019, 8, 1));

    private static readonly DateOnly LastArrival = new(2019, 7, 31);

    public static Ruling EarlyActivation(Inquiry q) => (q.Under(Early) || q.Under(EarlyNow)) && IsInProcedure(q) && IntegrationCourse.HasProspects(q) && Work.Answer(q, WorkForm.Employment).Answer == LegalAnswer.No
        ? new Ruling(LegalAnswer.Eligible, Conditions.GoodProspects) : LegalAnswer.NotEligible;

    public static Ruling Bab(Inquiry q)
    {
        if (!HasAllowance(q))
        {
            return LegalAnswer.NotEligible;
        }

        q.Cite(OwnHousehold);
        return q.Is(Fact.LivesAwayFromParents) ? LegalAnswer.Eligible : LegalAnswer.NotEligible;
    }

    public static Ruling Bvb(Inquiry q)
    {
        if (!IsInProcedure(q) && !IsTolerated(q))
        {
            return LegalAnswer.Eligible;
        }

        if (!q.Under(Preparation))
        {
            return IsInProcedure(q)
                ? q.Under(AllowanceProspects) && IntegrationCourse.HasProspects(q) && q.Lasted(Fact.StaySince, 3) ? LegalAnswer.Eligible : LegalAnswer.NotEligible
                : q.Under(SixYears) && q.Lasted(Fact.StaySince, 72) ? LegalAnswer.Eligible : LegalAnswer.NotEligible;
        }

        var early = q.AtMost(Fact.EnteredOn, LastArrival);
        var time = IsInProcedure(q) ? q.Lasted(Fact.StaySince, early ? 3 : 15) : q.Lasted(Fact.TolerationSince, early ? 3 : 9);
        return time && q.Is(Fact.SchoolAndGermanSufficient) && MayWork(q) ? LegalAnswer.Eligible : LegalAnswer.NotEligible;
    }

    private static bool HasAllowance(Inquiry q)
    {
        if (IsInProcedure(q))
        {
            return !q.Under(NoneInProcedure) && q.Under(AllowanceProspects) && IntegrationCourse.HasProspects(q) && q.Lasted(Fact.StaySince, 15) && !q.Is(Fact.ReceptionDuty);
        }

        return !IsTolerated(q) || ((q.Under(Tolerated) || q.Under(AllowanceTolerated)) && q.Lasted(Fact.StaySince, 15));
    }

    /// <summary>Given, or read from the bans: a waiting time alone does not keep work from being allowed some day.</summary>
    private static bool MayWork(Inquiry q) => q.Given(Fact.WorkMayBeAllowed) ? q.Is(Fact.WorkMayBeAllowed)
        : IsInProcedure(q) ? !InProcedure.IsBarred(q) : q.Status != LegalStatus.ToleratedUnclearIdentity && !Toleration.IsBarred(q);

    private static bool IsInProcedure(Inquiry q) => q.Status is LegalStatus.ArrivalCertificate or LegalStatus.AsylumPermission;

    private static bool IsTolerated(Inquiry q) => q.Status is LegalStatus.Tolerated or LegalStatus.ToleratedUnclearIdentity;
}
