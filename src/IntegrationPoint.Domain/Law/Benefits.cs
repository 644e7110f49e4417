using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Who pays for living and who promotes into work: AsylbLG §§ 1, 2, 18, SGB II §§ 7, 7a, 74, SGB XII § 41.</summary>
internal static class Benefits
{
    internal static readonly LegalProvision Asylum = LegalProvision.Text("AsylbLG § 1 Abs. 1", "Leistungen nach dem AsylbLG zahlt das Sozialamt.");
    internal static readonly LegalProvision EndOfMonth = LegalProvision.Read("AsylbLG § 1 Abs. 3", "Das AsylbLG endet mit dem Monat, in dem seine Voraussetzung entfällt; das Jobcenter beginnt mit dem nächsten.");
    internal static readonly LegalProvision Jobcenter = LegalProvision.Text("SGB II § 7 Abs. 1", "Erwerbsfähige bis zur Altersgrenze erhalten Leistungen vom Jobcenter.");
    internal static readonly LegalProvision AgeLimit = LegalProvision.Text("SGB XII § 41", "Wer die Altersgrenze nach § 7a SGB II erreicht hat, erhält Grundsicherung im Alter vom Sozialamt.");
    internal static readonly LegalProvision Suspended = LegalProvision.Text("AsylbLG § 1 Abs. 1 Nr. 3 c", "Bis 18 Monate nach der Entscheidung über die Aussetzung der Abschiebung gilt das AsylbLG.");
    internal static readonly LegalProvision Ukraine = LegalProvision.Text("SGB II § 74", "Wer vorübergehenden Schutz hat, gehört zum Jobcenter.", new(2022, 6, 1));
    internal static readonly LegalProvision Promotion = LegalProvision.Text("SGB III §§ 29 ff", "Die Agentur für Arbeit vermittelt und fördert.");
    internal static readonly LegalProvision Fifteen = LegalProvision.Text("AsylbLG § 2 Abs. 1", "Analogleistungen nach 15 Monaten.", null, new(2019, 8, 20));
    internal static readonly LegalProvision Eighteen = LegalProvision.Text("AsylbLG § 2 Abs. 1", "Analogleistungen nach 18 Monaten.", new(2019, 8, 21), new(2024, 2, 26));
    internal static readonly LegalProvision ThirtySix = LegalProvision.Text("AsylbLG § 2 Abs. 1", "Analogleistungen nach 36 Monaten.", new(2024, 2, 27));
    internal static readonly LegalProvision KeptFifteen = LegalProvision.Text("AsylbLG § 15", "Wer am 21.08.2019 Analogleistungen bekam, behält die 15 Monate.", new(2019, 8, 21));
    internal static readonly LegalProvision KeptEighteen = LegalProvision.Text("AsylbLG § 20", "Wer bis zum 26.02.2024 Analogleistungen bekam, behält die 18 Monate.", new(2024, 2, 27));
    internal static readonly LegalProvision Children = LegalProvision.Text("AsylbLG § 2 Abs. 3", "Minderjährige im Haushalt eines berechtigten Elternteils erhalten sie ohne eigene Zeit.");

    private const string Reform = "Leistungsrechtsanpassungsgesetz";
    private const int SuspensionMonths = 18;
    private static readonly DateOnly ReformArrivals = new(2025, 3, 31);
    private static readonly DateOnly LastFifteen = new(2019, 8, 21);
    private static readonly DateOnly LastEighteen = new(2024, 2, 26);

    public static bool ReceivesAsylbLG(Inquiry q) => (Benefit)q.Code(Fact.Benefit) == Benefit.AsylbLG;

    public static Ruling Subsistence(Inquiry q)
    {
        if (!IsOutOfAsylbLG(q))
        {
            q.Cite(Asylum);
            return LegalAnswer.AsylbLG;
        }

        var pending = q.Status == LegalStatus.TemporaryProtection && q.OnList(LegalList.PendingReform, Reform) && !q.AtMost(Fact.EnteredOn, ReformArrivals) ? Conditions.WatchPendingReform : Conditions.None;
        if (IsOverAgeLimit(q))
        {
            q.Cite(AgeLimit);
            return new Ruling(LegalAnswer.SGB12, pending);
        }

        q.Cite(Jobcenter);
        return new Ruling(LegalAnswer.SGB2, pending);
    }

    public static Ruling Activation(Inquiry q)
    {
        var jobcenter = IsOutOfAsylbLG(q);
        q.Cite(jobcenter ? Jobcenter : Promotion);
        return jobcenter ? LegalAnswer.SGB2 : LegalAnswer.SGB3;
    }

    public static Ruling Analogous(Inquiry q)
    {
        if (!ReceivesAsylbLG(q) || q.Is(Fact.StayProlongedAbusively))
        {
            return LegalAnswer.No;
        }

        if (q.Is(Fact.ParentReceivesAnalogBenefits) && !q.Aged(18))
        {
            q.Cite(Children);
            return LegalAnswer.Yes;
        }

        if (q.Under(Fifteen))
        {
            return q.Lasted(Fact.EnteredOn, 15) ? LegalAnswer.Yes : LegalAnswer.No;
        }

        if (q.Under(Eighteen))
        {
            return q.Lasted(Fact.EnteredOn, 18) || (q.Under(KeptFifteen) && HadBy(q, LastFifteen, 15)) ? LegalAnswer.Yes : LegalAnswer.No;
        }

        return (q.Under(ThirtySix) && q.Lasted(Fact.EnteredOn, 36)) || (q.Under(KeptEighteen) && HadBy(q, LastEighteen, 18)) || (q.Under(KeptFifteen) && HadBy(q, LastFifteen, 15)) ? LegalAnswer.Yes : LegalAnswer.No;
    }

    /// <summary>Received by that day; where the day of the first payment is not known, whether the months were full by then.</summary>
    private static bool HadBy(Inquiry q, DateOnly day, int months) => q.Given(Fact.AnalogReceivedSince)
        ? q.AtMost(Fact.AnalogReceivedSince, day)
        : q.AtMost(Fact.EnteredOn, Counting.LatestStart(day.DayNumber, months, Counting.Lasting));

    private static bool IsOutOfAsylbLG(Inquiry q)
    {
        switch (q.Status)
        {
            case LegalStatus.ArrivalCertificate or LegalStatus.AsylumPermission or LegalStatus.Tolerated or LegalStatus.ToleratedUnclearIdentity or LegalStatus.Permit25_4_1:
                return false;
            case LegalStatus.TemporaryProtectionRequested:
                return q.Under(Ukraine) && q.Is(Fact.FictionCertificate) && q.Is(Fact.EdDone) && q.MonthOver(Fact.FictionCertificateOn);
            case LegalStatus.Permit25_5:
                q.Cite(Suspended);
                return q.SuspensionIsOver(SuspensionMonths);
            case LegalStatus.TemporaryProtection when !q.Under(Ukraine):
                return false;
            default:
                q.Cite(EndOfMonth);
                return q.MonthOver(Fact.StatusSince);
        }
    }

    /// <summary>65 years for those born before 1947, a month more for each year to 1958, two months more to 1964 (SGB II § 7a); reached with the end of the month.</summary>
    private static bool IsOverAgeLimit(Inquiry q)
    {
        if (q.Date(Fact.BornOn) is not { } born)
        {
            return q.AtMost(Fact.BornOn, DateOnly.FromDayNumber(q.Day).AddYears(-66));
        }

        var year = DateOnly.FromDayNumber(born).Year;
        var months = (65 * 12) + Math.Clamp(year - 1946, 0, 12) + (2 * Math.Clamp(year - 1958, 0, 6));
        return q.Since(Counting.NextMonth(Counting.Lasting(born, months)));
    }
}
