namespace IntegrationPoint.Domain.Law.Core;

/// <summary>Facts that cannot be true together, and days or persons outside what the rules cover (rules.md 1.6).</summary>
internal static class Contradictions
{
    private const string FreeMovement = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH";
    private static readonly HashSet<string> Free = [.. FreeMovement.Split(' ')];

    private static readonly (Fact Later, Fact Earlier)[] AfterEntry =
        [.. new[] { Fact.StatusSince, Fact.StaySince, Fact.TolerationSince, Fact.AsylumAppliedOn, Fact.AsylumRegisteredOn }.Select(f => (f, Fact.EnteredOn))];

    private static readonly Dictionary<LegalStatus, DateOnly> Begins = new()
    {
        [LegalStatus.ToleratedUnclearIdentity] = new(2019, 8, 21),
        [LegalStatus.Permit104c] = new(2022, 12, 31),
        [LegalStatus.Permit16g] = new(2024, 3, 1),
    };

    public static Finding? Of(Question question, LegalFacts facts, DateOnly on)
    {
        if (on < LegalClock.FirstDay)
        {
            return Finding.Refused(question, on, "outsideCoverage", "on");
        }

        if (facts.UnknownStatus is not null)
        {
            return Finding.Refused(question, on, "outsideCoverage", "status");
        }

        if (facts.Text(Fact.Nationality) is { } country && Free.Contains(country))
        {
            return Finding.Refused(question, on, "outsideCoverage", "nationality");
        }

        var wrong = Pairs(facts, on).SelectMany(f => f).Select(FactTable.Name).ToList();
        if (wrong.Count > 0)
        {
            return Finding.Refused(question, on, "contradictoryFacts", wrong);
        }

        return facts.IsUnknown(Fact.Status) && question is not (Question.Hospitation or Question.EmployerMeasure) ? Finding.Refused(question, on, "missingFact", "status") : null;
    }

    private static IEnumerable<Fact[]> Pairs(LegalFacts facts, DateOnly on)
    {
        foreach (var fact in FactTable.Past.Prepend(Fact.BornOn))
        {
            if (facts.Date(fact) > on)
            {
                yield return [fact];
            }

            if (fact != Fact.BornOn && facts.Date(fact) < facts.Date(Fact.BornOn))
            {
                yield return [fact, Fact.BornOn];
            }
        }

        foreach (var (later, earlier) in AfterEntry)
        {
            if (facts.Date(later) < facts.Date(earlier))
            {
                yield return [later, earlier];
            }
        }

        if (!facts.IsKnown(Fact.Status))
        {
            yield break;
        }

        foreach (var pair in OfStatus(facts, (LegalStatus)facts.ValueOf(Fact.Status), on))
        {
            yield return pair;
        }
    }

    private static IEnumerable<Fact[]> OfStatus(LegalFacts facts, LegalStatus status, DateOnly on)
    {
        var outcome = facts.IsKnown(Fact.AsylumOutcome) ? (Outcome?)facts.ValueOf(Fact.AsylumOutcome) : null;
        var inProcedure = status is LegalStatus.ArrivalCertificate or LegalStatus.AsylumPermission;
        var tolerated = status is LegalStatus.Tolerated or LegalStatus.ToleratedUnclearIdentity;
        if ((status == LegalStatus.AsylumPermission || tolerated) && facts.Date(Fact.StaySince) > facts.Date(Fact.StatusSince))
        {
            yield return [Fact.StaySince, Fact.StatusSince];
        }

        if (tolerated && facts.Date(Fact.TolerationSince) > facts.Date(Fact.StatusSince))
        {
            yield return [Fact.TolerationSince, Fact.StatusSince];
        }

        if (inProcedure && outcome is Outcome.NotApplied or Outcome.Recognised)
        {
            yield return [Fact.Status, Fact.AsylumOutcome];
        }

        if (inProcedure && facts.Flag(Fact.AsylumFinal) == true)
        {
            yield return [Fact.Status, Fact.AsylumFinal];
        }

        if (status is LegalStatus.AsylumGranted or LegalStatus.Refugee or LegalStatus.Subsidiary)
        {
            if (outcome is not null and not Outcome.Recognised)
            {
                yield return [Fact.Status, Fact.AsylumOutcome];
            }

            if (facts.Flag(Fact.ReceptionDuty) == true)
            {
                yield return [Fact.Status, Fact.ReceptionDuty];
            }
        }

        if (outcome == Outcome.NotApplied && facts.IsKnown(Fact.AsylumAppliedOn))
        {
            yield return [Fact.AsylumOutcome, Fact.AsylumAppliedOn];
        }

        foreach (var withdrawal in new[] { Fact.WithdrawnAfterBamfAdvice, Fact.WithdrawnForChildWelfare })
        {
            if (facts.Flag(withdrawal) == true && outcome is not null and not (Outcome.Withdrawn or Outcome.NotApplied))
            {
                yield return [withdrawal, Fact.AsylumOutcome];
            }
        }

        if (Begins.TryGetValue(status, out var first) && (on < first || facts.Date(Fact.StatusSince) < first))
        {
            yield return on < first ? [Fact.Status] : [Fact.Status, Fact.StatusSince];
        }

        if ((inProcedure || tolerated) && facts.Code(Fact.Benefit) == "SGB2")
        {
            yield return [Fact.Status, Fact.Benefit];
        }
    }
}
