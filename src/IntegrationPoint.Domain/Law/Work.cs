using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>What somebody wants to work as; the waiting times and the consent hang on it.</summary>
internal enum WorkForm
{
    Employment, Training, Orientation, Eq, TempWork,
}

/// <summary>Employment and what counts as employment: who needs which permission. AsylG § 61, AufenthG §§ 4a, 25, 60a, 60b, BeschV § 32.</summary>
internal static class Work
{
    internal static readonly DateOnly Sept2015 = new(2015, 8, 31);

    private const Conditions OfOffice = Conditions.ForeignersAuthorityPermit;

    public static Ruling Answer(Inquiry q, WorkForm form) => q.Status switch
    {
        LegalStatus.ArrivalCertificate or LegalStatus.AsylumPermission => InProcedure.Answer(q, form),
        LegalStatus.Tolerated => Toleration.Answer(q, form),
        LegalStatus.ToleratedUnclearIdentity => Toleration.UnclearIdentity(q),
        _ => Titles.Answer(q, form),
    };

    public static Ruling SelfEmployment(Inquiry q)
    {
        switch (q.Status)
        {
            case LegalStatus.ArrivalCertificate or LegalStatus.AsylumPermission:
                q.Cite(InProcedure.OnlyEmployment);
                return LegalAnswer.No;
            case LegalStatus.Tolerated:
                if (Toleration.ProtectedHere(q))
                {
                    return LegalAnswer.Free;
                }

                _ = q.Under(Toleration.OnlyEmployment) || q.Under(Toleration.OnlyEmploymentBefore);
                return LegalAnswer.No;
            case LegalStatus.ToleratedUnclearIdentity:
                return Toleration.UnclearIdentity(q);
            default:
                return Titles.SelfEmployment(q);
        }
    }

    /// <summary>The permit of the immigration office with what the form and the time of stay need beside it; no answer but no where a waiting time or the bar on temporary work stands.</summary>
    public static Ruling Permit(Inquiry q, WorkForm form, Conditions discretion, bool waitsForConsent)
    {
        if (Consent.IsFree(q, form))
        {
            return new Ruling(LegalAnswer.Permit, OfOffice | discretion);
        }

        if (waitsForConsent && !Consent.MayBeGiven(q))
        {
            return LegalAnswer.No;
        }

        var priority = Consent.PriorityCheck(q);
        if (form == WorkForm.TempWork && TemporaryWork.IsBarred(q, priority))
        {
            return LegalAnswer.No;
        }

        return new Ruling(LegalAnswer.PermitAndConsent, OfOffice | Conditions.BaConsent | Conditions.WorkingConditionsCheck | discretion | (priority ? Conditions.PriorityCheck : Conditions.None));
    }

    /// <summary>National of a safe country who applied after 31.08.2015 and does not fall under an exception.</summary>
    public static bool AppliedLate(Inquiry q) => !q.AtMost(Fact.AsylumAppliedOn, Sept2015);
}
