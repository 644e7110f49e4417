using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Ways from toleration to a title: AufenthG §§ 25a, 25b, 60d, 104c.</summary>
internal static class Perspectives
{
    internal static readonly LegalProvision Employment = LegalProvision.Text("AufenthG § 60d Abs. 1", "Beschäftigungsduldung: Einreise bis 01.08.2018, 12 Monate Duldung, 18 Monate Arbeit mit 35 Stunden.", new(2020, 1, 1), new(2024, 2, 26));
    internal static readonly LegalProvision EmploymentEased = LegalProvision.Text("AufenthG § 60d Abs. 1", "Beschäftigungsduldung: Einreise bis 31.12.2022, 12 Monate Duldung, 12 Monate Arbeit mit 20 Stunden.", new(2024, 2, 27));
    internal static readonly LegalProvision EmploymentDespite = LegalProvision.Text("AufenthG § 60d Abs. 4", "Trotz ungeklärter Identität kann sie erteilt werden, wenn alle zumutbaren Schritte getan sind.", new(2020, 1, 1));
    internal static readonly LegalProvision Chance = LegalProvision.Text("AufenthG § 104c Abs. 1", "Chancen-Aufenthaltsrecht: fünf Jahre Aufenthalt am 31.10.2022.", new(2022, 12, 31), new(2025, 12, 31));
    internal static readonly LegalProvision Youth = LegalProvision.Text("AufenthG § 25a Abs. 1 Nr. 1", "Gut integrierte Jugendliche: vier Jahre Aufenthalt, vier Jahre Schule, Antrag vor dem 21. Geburtstag.", null, new(2022, 12, 30));
    internal static readonly LegalProvision YouthEased = LegalProvision.Text("AufenthG § 25a Abs. 1", "Gut integrierte junge Menschen: 12 Monate Duldung, drei Jahre Aufenthalt, drei Jahre Schule, Antrag vor dem 27. Geburtstag.", new(2022, 12, 31));
    internal static readonly LegalProvision Integration = LegalProvision.Text("AufenthG § 25b Abs. 1 S. 2 Nr. 1", "Nachhaltige Integration: acht Jahre, mit minderjährigem Kind sechs.", null, new(2022, 12, 30));
    internal static readonly LegalProvision IntegrationEased = LegalProvision.Text("AufenthG § 25b Abs. 1 S. 2 Nr. 1", "Nachhaltige Integration: sechs Jahre, mit minderjährigem Kind vier.", new(2022, 12, 31));

    private static readonly DateOnly ChanceDay = new(2022, 10, 31);
    private static readonly DateOnly OldArrival = new(2018, 8, 1);
    private static readonly DateOnly NewArrival = new(2022, 12, 31);
    private static readonly DateOnly NewYear2020 = new(2020, 1, 1);
    private static readonly DateOnly OldDeadline = new(2020, 6, 30);
    private static readonly DateOnly NewDeadline = new(2024, 12, 31);

    public static Ruling EmploymentToleration(Inquiry q)
    {
        if (q.Status != LegalStatus.Tolerated)
        {
            return LegalAnswer.No;
        }

        var eased = q.Under(EmploymentEased);
        if (!eased && !q.Under(Employment))
        {
            return LegalAnswer.No;
        }

        var hours = eased || q.Is(Fact.SingleParent) ? 20 : 35;
        if (!q.AtMost(Fact.EnteredOn, eased ? NewArrival : OldArrival) || !q.Lasted(Fact.TolerationSince, 12, withoutUnclear: true) || !q.Exists(Fact.Employment)
            || !q.Lasted(Fact.EmployedSince, eased ? 12 : 18) || !q.AtLeast(Fact.WeeklyHours, hours) || !q.Is(Fact.SubsistenceSecured) || !q.Is(Fact.OralGermanA2) || q.Is(Fact.Convicted))
        {
            return LegalAnswer.No;
        }

        if (IsIdentityInTime(q, eased) || (q.Is(Fact.IdentityStepsTaken) && q.Exists(Fact.IdentityClarifiedOn)))
        {
            return new Ruling(LegalAnswer.Eligible, Conditions.DiscretionShould);
        }

        return q.Is(Fact.IdentityStepsTaken) && q.Under(EmploymentDespite) ? new Ruling(LegalAnswer.Eligible, Conditions.DiscretionMay) : LegalAnswer.No;
    }

    public static Ruling ChanceResidence(Inquiry q)
    {
        if (!q.Under(Chance) || q.Status is not (LegalStatus.Tolerated or LegalStatus.ToleratedUnclearIdentity))
        {
            return LegalAnswer.No;
        }

        var years = q.AtMost(Fact.StaySince, Counting.LatestStart(ChanceDay.DayNumber, 60, Counting.Lasting)) || q.Is(Fact.SpouseOfBeneficiary);
        return years && q.Is(Fact.ConstitutionCommitment) && !q.Is(Fact.Convicted) && !q.Is(Fact.RepeatedDeception) ? new Ruling(LegalAnswer.Eligible, Conditions.DiscretionShould) : LegalAnswer.No;
    }

    public static Ruling Residence25a(Inquiry q)
    {
        var eased = q.Under(YouthEased);
        if (!eased)
        {
            q.Under(Youth);
        }

        if (!(q.Status == LegalStatus.Tolerated ? !eased || q.Lasted(Fact.TolerationSince, 12, withoutUnclear: true) : eased && q.Status == LegalStatus.Permit104c))
        {
            return LegalAnswer.No;
        }

        var years = eased ? 3 : 4;
        return q.Lasted(Fact.StaySince, years * 12, withoutUnclear: q.Status == LegalStatus.Tolerated) && q.AtLeast(Fact.SchoolSuccessYears, years) && AppliedBefore(q, eased ? 27 : 21)
            && q.Is(Fact.FitsIn) && !q.Is(Fact.ConstitutionDoubts) && !q.Is(Fact.OwnFault) && HasIdentity(q)
            ? new Ruling(LegalAnswer.Eligible, Conditions.DiscretionShould) : LegalAnswer.No;
    }

    public static Ruling Residence25b(Inquiry q)
    {
        var eased = q.Under(IntegrationEased);
        if (!eased)
        {
            q.Under(Integration);
        }

        if (q.Status != LegalStatus.Tolerated && !(eased && q.Status == LegalStatus.Permit104c))
        {
            return LegalAnswer.No;
        }

        var (alone, withChild) = eased ? (6, 4) : (8, 6);
        var unclear = q.Status == LegalStatus.Tolerated;
        var time = q.Lasted(Fact.StaySince, alone * 12, unclear) || (q.Lasted(Fact.StaySince, withChild * 12, unclear) && q.Is(Fact.LivesWithMinorChild));
        return time && q.Is(Fact.ConstitutionCommitment) && q.Is(Fact.SubsistenceMainlySecured) && q.Is(Fact.OralGermanA2)
            && (!q.Is(Fact.LivesWithMinorChild) || q.Is(Fact.ChildrenAttendSchool)) && !q.Is(Fact.OwnFault) && HasIdentity(q)
            ? new Ruling(LegalAnswer.Eligible, Conditions.DiscretionShould) : LegalAnswer.No;
    }

    private static bool IsIdentityInTime(Inquiry q, bool eased)
    {
        var early = q.AtMost(Fact.EnteredOn, TrainingToleration.LastOfFirst);
        if (eased)
        {
            return early ? q.ByApplication(Fact.IdentityClarifiedOn)
                : q.AtMost(Fact.IdentityClarifiedOn, NewDeadline) || (q.ByApplication(Fact.IdentityClarifiedOn) && q.Application(out _) <= NewDeadline.DayNumber);
        }

        return early && q.AtMost(Fact.EmployedSince, NewYear2020) ? q.ByApplication(Fact.IdentityClarifiedOn) : q.AtMost(Fact.IdentityClarifiedOn, OldDeadline);
    }

    private static bool HasIdentity(Inquiry q) => q.Status != LegalStatus.Permit104c || q.Exists(Fact.IdentityClarifiedOn) || q.Is(Fact.IdentityStepsTaken);

    private static bool AppliedBefore(Inquiry q, int years) => !q.LastedAtApplication(Fact.BornOn, years * 12);
}
