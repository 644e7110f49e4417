using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Consent of the Bundesagentur and its priority check, BeschV § 32.</summary>
internal static class Consent
{
    internal static readonly LegalProvision Needed = LegalProvision.Text("BeschV § 32 Abs. 1", "Die Bundesagentur für Arbeit muss zustimmen und prüft die Arbeitsbedingungen.");
    internal static readonly LegalProvision AfterThreeMonths = LegalProvision.Text("BeschV § 32 Abs. 1 S. 1", "Mit einer Duldung kann die Zustimmung nach drei Monaten Aufenthalt erteilt werden.");
    internal static readonly LegalProvision Training = LegalProvision.Text("BeschV § 32 Abs. 2 Nr. 2", "Eine Ausbildung in einem anerkannten Beruf braucht keine Zustimmung.");
    internal static readonly LegalProvision Internship = LegalProvision.Text("BeschV § 32 Abs. 2 Nr. 1", "Praktika nach § 22 Abs. 1 S. 2 Nr. 1 bis 4 MiLoG brauchen keine Zustimmung, zur Orientierung bis drei Monate.", new(2015, 8, 1));
    internal static readonly LegalProvision BlueCard = LegalProvision.Text("BeschV § 32 Abs. 2 Nr. 3", "Arbeit wie mit einer Blauen Karte braucht keine Zustimmung.");
    internal static readonly LegalProvision Family = LegalProvision.Text("BeschV § 32 Abs. 2 Nr. 4", "Im Betrieb naher Angehöriger, die im selben Haushalt leben, braucht es keine Zustimmung.");
    internal static readonly LegalProvision FourYears = LegalProvision.Text("BeschV § 32 Abs. 2 Nr. 5", "Nach vier Jahren ununterbrochenen Aufenthalts braucht es keine Zustimmung mehr.");
    internal static readonly LegalProvision PriorityEverywhere = LegalProvision.Sourced("AufenthG § 39 Abs. 2", "Bis 15 Monate Aufenthalt prüft die Bundesagentur, ob Bevorrechtigte zu finden sind.", new(2014, 11, 11), new(2016, 8, 5));
    internal static readonly LegalProvision PriorityByDistrict = LegalProvision.Text("BeschV § 32 Abs. 5", "Bis 15 Monate Aufenthalt gibt es die Vorrangprüfung nur noch dort, wo der Bezirk der Arbeitsstelle nicht in der Anlage steht.", new(2016, 8, 6), new(2019, 8, 5));

    private const int OrientationMonths = 3;

    public static bool IsFree(Inquiry q, WorkForm form)
    {
        switch (form)
        {
            case WorkForm.Training:
                q.Cite(Training);
                return true;
            case WorkForm.Eq:
                q.Cite(Internship);
                return true;
            case WorkForm.Orientation when q.AtMost(Fact.InternshipMonths, OrientationMonths * LegalFacts.Hundredths):
                q.Cite(Internship);
                return true;
        }

        if (q.Lasted(Fact.StaySince, 48))
        {
            q.Cite(FourYears);
            return true;
        }

        switch ((Job)q.Code(Fact.Job))
        {
            case Job.BlueCard:
                q.Cite(BlueCard);
                return true;
            case Job.FamilyBusinessSameHousehold:
                q.Cite(Family);
                return true;
            default:
                q.Cite(Needed);
                return false;
        }
    }

    public static bool MayBeGiven(Inquiry q)
    {
        if (q.Lasted(Fact.StaySince, 3))
        {
            return true;
        }

        q.Cite(AfterThreeMonths);
        return false;
    }

    public static bool PriorityCheck(Inquiry q)
    {
        if (q.Under(PriorityEverywhere))
        {
            return !q.Lasted(Fact.StaySince, 15) && (Job)q.Code(Fact.Job) != Job.SkilledShortageRecognised;
        }

        return q.Under(PriorityByDistrict) && !q.Lasted(Fact.StaySince, 15) && (Job)q.Code(Fact.Job) != Job.SkilledShortageRecognised && !q.OnList(Fact.WorkplaceDistrict, LegalList.Districts);
    }
}
