using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Toleration for the length of a training, AufenthG §§ 60a Abs. 2 S. 4 ff (until 2019), 60c.</summary>
internal static class TrainingToleration
{
    internal static readonly LegalProvision First = LegalProvision.Unconfirmed("AufenthG § 60a Abs. 2 S. 4 bis 6", "Für eine vor dem 21. Geburtstag begonnene Ausbildung kann die Duldung für ein Jahr erteilt werden.", new(2015, 8, 1), new(2016, 8, 5));
    internal static readonly LegalProvision Claim = LegalProvision.Text("AufenthG § 60a Abs. 2 S. 4 ff", "Für eine qualifizierte Ausbildung ist die Duldung für ihre ganze Dauer zu erteilen.", new(2016, 8, 6), new(2019, 12, 31));
    internal static readonly LegalProvision Section60c = LegalProvision.Text("AufenthG § 60c Abs. 1", "Für eine qualifizierte Ausbildung, oder eine Assistenzausbildung mit Anschlusszusage, ist die Duldung zu erteilen.", new(2020, 1, 1));
    internal static readonly LegalProvision Identity = LegalProvision.Text("AufenthG § 60c Abs. 2 Nr. 3", "Die Identität muss je nach Einreise rechtzeitig geklärt sein.", new(2020, 1, 1));
    internal static readonly LegalProvision DespiteIdentity = LegalProvision.Text("AufenthG § 60c Abs. 7", "Trotz ungeklärter Identität kann sie erteilt werden, wenn alle zumutbaren Schritte getan sind.", new(2020, 1, 1));
    internal static readonly LegalProvision ThreeMonths = LegalProvision.Text("AufenthG § 60c Abs. 2 Nr. 2", "Bei Antragstellung muss die Duldung drei Monate bestanden haben.", new(2020, 1, 1));
    internal static readonly LegalProvision Apply = LegalProvision.Text("AufenthG § 60c Abs. 3 S. 1", "Der Antrag kann frühestens sieben Monate vor Beginn gestellt werden.", new(2020, 1, 1));

    internal static readonly DateOnly LastOfFirst = new(2016, 12, 31);
    internal static readonly DateOnly LastOfSecond = new(2019, 12, 31);
    private static readonly DateOnly SecondDeadline = new(2020, 6, 30);

    private const int MonthsToApply = 7;
    private const int MonthsToGrant = 6;
    private const int QualifiedKind = 0;

    /// <summary>In time, in time only for what was done, or not.</summary>
    internal enum IdentityState
    {
        InTime, StepsTaken, Late,
    }

    public static Ruling Answer(Inquiry q)
    {
        if (q.Status != LegalStatus.Tolerated || !q.Exists(Fact.TrainingContract))
        {
            return LegalAnswer.No;
        }

        if (q.Under(First))
        {
            return BegunYoung(q) && !q.OnList(Fact.Nationality, LegalList.SafeCountries) ? new Ruling(LegalAnswer.Eligible, Conditions.DiscretionMay) : LegalAnswer.No;
        }

        if (q.Under(Claim))
        {
            return q.Code(Fact.TrainingKind) == QualifiedKind && !Toleration.IsBarred(q) && !q.Is(Fact.RemovalMeasuresPending) && !q.Is(Fact.Convicted) ? LegalAnswer.Entitled : LegalAnswer.No;
        }

        return q.Under(Section60c) ? UnderSection60c(q) : LegalAnswer.No;
    }

    public static Ruling Application(Inquiry q) =>
        q.Under(Apply) && q.Status == LegalStatus.Tolerated && q.Exists(Fact.TrainingContract) && IsEarliest(q, MonthsToApply, atApplication: false) ? LegalAnswer.Yes : LegalAnswer.No;

    /// <summary>The kinds of training of § 60c Abs. 1.</summary>
    public static bool IsFitting(Inquiry q) => q.Code(Fact.TrainingKind) == QualifiedKind || (q.Is(Fact.FollowUpShortage) && q.Is(Fact.FollowUpPromise));

    private static Ruling UnderSection60c(Inquiry q)
    {
        var begunBefore = q.Is(Fact.TrainingBegunAsAsylumSeeker);
        if (!IsFitting(q) || Toleration.IsBarred(q) || !IsEarliest(q, MonthsToApply, atApplication: true))
        {
            return LegalAnswer.No;
        }

        if (!begunBefore && q.Under(ThreeMonths) && (!q.LastedAtApplication(Fact.TolerationSince, 3) || q.Is(Fact.RemovalMeasuresPending) || !IsEarliest(q, MonthsToGrant, atApplication: false)))
        {
            return LegalAnswer.No;
        }

        var identity = IdentityOf(q);
        if (identity == IdentityState.Late || q.Is(Fact.Convicted) || !q.Is(Fact.TrainingRegistered))
        {
            return LegalAnswer.No;
        }

        return identity == IdentityState.InTime ? LegalAnswer.Entitled : new Ruling(LegalAnswer.Eligible, Conditions.DiscretionMay);
    }

    private static IdentityState IdentityOf(Inquiry q)
    {
        q.Under(Identity);
        if (IsClarifiedInTime(q))
        {
            return IdentityState.InTime;
        }

        if (!q.Is(Fact.IdentityStepsTaken))
        {
            return IdentityState.Late;
        }

        if (q.Exists(Fact.IdentityClarifiedOn))
        {
            return IdentityState.InTime;
        }

        q.Under(DespiteIdentity);
        return IdentityState.StepsTaken;
    }

    private static bool IsClarifiedInTime(Inquiry q)
    {
        if (q.AtMost(Fact.EnteredOn, LastOfFirst))
        {
            return q.ByApplication(Fact.IdentityClarifiedOn);
        }

        if (q.AtMost(Fact.EnteredOn, LastOfSecond))
        {
            return q.ByApplication(Fact.IdentityClarifiedOn) && q.AtMost(Fact.IdentityClarifiedOn, SecondDeadline);
        }

        return q.Date(Fact.EnteredOn) is { } entered && q.AtMost(Fact.IdentityClarifiedOn, Counting.AfterPeriod(entered, 6) - 1);
    }

    private static bool IsEarliest(Inquiry q, int months, bool atApplication)
    {
        if (q.Date(Fact.TrainingStartsOn) is not { } starts)
        {
            return !q.AtMost(Fact.TrainingStartsOn, 0) && q.AtMost(Fact.TrainingStartsOn, Counting.LatestStart(q.Day, -months, static (day, n) => Counting.Before(day, -n)));
        }

        var earliest = Counting.Before(starts, months);
        var day = q.Application(out var moves);
        return atApplication && !moves ? earliest <= day : q.Since(earliest);
    }

    private static bool BegunYoung(Inquiry q) => q.Date(Fact.TrainingStartsOn) is not { } starts || q.Date(Fact.BornOn) is not { } born
        ? q.Exists(Fact.TrainingStartsOn) && !q.AtMost(Fact.BornOn, DateOnly.FromDayNumber(q.Day).AddYears(-21))
        : starts < Counting.Lasting(born, 21 * 12);
}
