using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>Integration course, AufenthG § 44.</summary>
internal static class IntegrationCourse
{
    internal static readonly LegalProvision Claim = LegalProvision.Text("AufenthG § 44 Abs. 1 Nr. 1 c, Abs. 2", "Mit dem ersten Titel von mindestens einem Jahr besteht ein Anspruch, ein Jahr lang.");
    internal static readonly LegalProvision Places = LegalProvision.Text("AufenthG § 44 Abs. 4 S. 1", "Ohne Anspruch kann zugelassen werden, wenn Plätze frei sind.");
    internal static readonly LegalProvision Prospects = LegalProvision.Text("AufenthG § 44 Abs. 4 S. 2 Nr. 1", "Im Asylverfahren bei guter Bleibeperspektive.", new(2015, 10, 24), new(2019, 7, 31));
    internal static readonly LegalProvision ProspectsOrArrival = LegalProvision.Text("AufenthG § 44 Abs. 4 S. 2 Nr. 1", "Im Asylverfahren bei guter Bleibeperspektive oder bei Einreise vor dem 01.08.2019, drei Monaten Gestattung und Arbeitsmarktnähe.", new(2019, 8, 1), new(2022, 12, 30));
    internal static readonly LegalProvision EveryPermission = LegalProvision.Text("AufenthG § 44 Abs. 4 S. 2 Nr. 1", "Im Asylverfahren ohne weitere Bedingung.", new(2022, 12, 31));
    internal static readonly LegalProvision Discretion = LegalProvision.Text("AufenthG § 44 Abs. 4 S. 2 Nr. 2", "Mit Duldung nach § 60a Abs. 2 S. 3.", new(2015, 10, 24));
    internal static readonly LegalProvision SectionFive = LegalProvision.Text("AufenthG § 44 Abs. 4 S. 2 Nr. 3", "Mit Titel nach § 25 Abs. 5.", new(2015, 10, 24));

    private const int ClaimMonths = 12;
    private static readonly DateOnly LastArrival = new(2019, 7, 31);

    public static Ruling Answer(Inquiry q)
    {
        switch (q.Status)
        {
            case LegalStatus.ArrivalCertificate or LegalStatus.AsylumPermission:
                return InProcedure(q);
            case LegalStatus.Tolerated:
                return q.Under(Discretion) && q.Code(Fact.TolerationGround) == 1 ? Open(q, Conditions.None) : LegalAnswer.NotEligible;
            case LegalStatus.ToleratedUnclearIdentity or LegalStatus.TemporaryProtectionRequested:
                return LegalAnswer.NotEligible;
            case LegalStatus.Permit25_5:
                return q.Under(SectionFive) ? Open(q, Conditions.None) : LegalAnswer.NotEligible;
            case LegalStatus.AsylumGranted or LegalStatus.Refugee or LegalStatus.Subsidiary or LegalStatus.Permit25b when HasClaim(q):
                q.Cite(Claim);
                return new Ruling(LegalAnswer.Entitled, Conditions.LegalClaim);
            default:
                q.Cite(Places);
                return Open(q, Conditions.None);
        }
    }

    /// <summary>The prospect test that language courses share from 2019 to 2022.</summary>
    internal static bool HasProspectsOrArrivedBefore(Inquiry q, out bool prospects)
    {
        prospects = HasProspects(q);
        return prospects || (q.AtMost(Fact.EnteredOn, LastArrival) && q.Lasted(Fact.StaySince, 3) && !q.OnList(Fact.Nationality, LegalList.SafeCountries) && IsNearWork(q));
    }

    internal static bool HasProspects(Inquiry q) => q.OnList(Fact.Nationality, LegalList.GoodProspects) && !q.OnList(Fact.Nationality, LegalList.SafeCountries);

    private static bool IsNearWork(Inquiry q) => q.IsGiven(Fact.Employment) || q.IsGiven(Fact.TrainingContract) || q.Is(Fact.ChildcareHindersWork) || q.Is(Fact.RegisteredWithAgency);

    private static Ruling InProcedure(Inquiry q)
    {
        if (q.Under(EveryPermission))
        {
            return Open(q, Conditions.None);
        }

        if (q.Under(Prospects))
        {
            return HasProspects(q) ? Open(q, Conditions.GoodProspects) : LegalAnswer.NotEligible;
        }

        return q.Under(ProspectsOrArrival) && HasProspectsOrArrivedBefore(q, out var prospects) ? Open(q, prospects ? Conditions.GoodProspects : Conditions.None) : LegalAnswer.NotEligible;
    }

    private static bool HasClaim(Inquiry q) => q.AtLeast(Fact.TitleMonths, ClaimMonths) && !q.Over(Fact.StatusSince, ClaimMonths) && !q.Is(Fact.AttendsSchool) && !HasB1(q);

    internal static bool HasB1(Inquiry q) => q.Code(Fact.LanguageLevel) >= 3;

    /// <summary>Places as they are free, unless the Bundesamt admits nobody.</summary>
    private static Ruling Open(Inquiry q, Conditions further) =>
        q.OnList(LegalList.CourseStop, "integrationCourse") ? LegalAnswer.Suspended : new Ruling(LegalAnswer.Eligible, Conditions.AvailablePlaces | further);
}

/// <summary>Vocational language course, AufenthG § 45a and DeuFöV § 4.</summary>
internal static class VocationalLanguageCourse
{
    internal static readonly LegalProvision First = LegalProvision.Unconfirmed("DeuFöV § 4 Abs. 1", "Bei Bedarf und Sprachniveau B1; im Asylverfahren bei guter Bleibeperspektive, mit Duldung nach § 60a Abs. 2 S. 3.", new(2016, 7, 1), new(2019, 7, 31));
    internal static readonly LegalProvision Second = LegalProvision.Text("DeuFöV § 4 Abs. 1", "Im Asylverfahren wie beim Integrationskurs; mit Duldung nach sechs Monaten.", new(2019, 8, 1), new(2022, 12, 30));
    internal static readonly LegalProvision Third = LegalProvision.Text("DeuFöV § 4 Abs. 1 S. 1 Nr. 1 a", "Im Asylverfahren ohne Prüfung der Bleibeperspektive.", new(2022, 12, 31));
    internal static readonly LegalProvision SixMonths = LegalProvision.Text("DeuFöV § 4 Abs. 1 S. 2 Nr. 2", "Mit Duldung nach § 60a Abs. 2 S. 3 oder nach sechs Monaten.", new(2019, 8, 1));
    internal static readonly LegalProvision BelowB1 = LegalProvision.Text("DeuFöV §§ 13, 18a", "Auch mit unterschriebenem Arbeitsvertrag; besondere Kurse unter B1.", new(2026, 5, 4));

    public static Ruling Answer(Inquiry q)
    {
        if (!q.Under(First) && !q.Under(Second) && !q.Under(Third))
        {
            return LegalAnswer.NotEligible;
        }

        return HasAccess(q) && HasNeed(q) && (q.Under(BelowB1) || IntegrationCourse.HasB1(q)) ? LegalAnswer.Eligible : LegalAnswer.NotEligible;
    }

    private static bool HasAccess(Inquiry q) => q.Status switch
    {
        LegalStatus.ArrivalCertificate or LegalStatus.AsylumPermission => q.Under(Third) || (q.Under(First) ? IntegrationCourse.HasProspects(q) : IntegrationCourse.HasProspectsOrArrivedBefore(q, out _)),
        LegalStatus.Tolerated => q.Code(Fact.TolerationGround) == 1 || (q.Under(SixMonths) && q.Lasted(Fact.TolerationSince, 6)),
        LegalStatus.ToleratedUnclearIdentity or LegalStatus.TemporaryProtectionRequested => false,
        _ => true,
    };

    private static bool HasNeed(Inquiry q) => q.IsGiven(Fact.Employment) || q.IsGiven(Fact.TrainingContract)
        || (q.Given(Fact.Benefit) && (Benefit)q.Code(Fact.Benefit) == Benefit.SGB2) || q.Is(Fact.RegisteredWithAgency);
}
