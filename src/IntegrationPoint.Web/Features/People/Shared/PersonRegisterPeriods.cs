using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Compares papers, addresses, moves, benefits, duties and cases with what is said; what ends is closed, never overwritten.</summary>
internal sealed class PersonRegisterPeriods(AppDb db, PersonRecord record, PersonFacts facts, Recording recording)
{
    private int Id => record.Person.Id;

    private PersonRegisterPapers Papers => new(db, record, recording);

    public IEnumerable<Difference> Differences() =>
        new[] { Papers.Of(facts.Paper), Address(), Move(), Benefit(), Duty(), Case() }.OfType<Difference>();

    private Difference? Address()
    {
        if (facts.Address is not { } said)
        {
            return null;
        }

        var last = record.Addresses.LastOrDefault();
        if (last is not null && last.To is null && last.Accommodation == said.Accommodation && last.Street == said.Street
            && last.Postcode == said.Postcode && last.Municipality == said.Municipality)
        {
            return null;
        }

        return new Difference(PersonParts.Address, last is null ? null : $"{last.Street}, {last.Postcode}", $"{said.Street}, {said.Postcode}", last is { To: null } ? last.Provenance.OwnerBodyId : recording.OwnerBodyId, () =>
        {
            var home = New(said);
            if (last is { To: null })
            {
                home.Displace(last, recording.ById, recording.Day);
            }

            db.Add(home);
        });
    }

    /// <summary>Two arrivals in one town need a departure between them; without one the later word corrects the earlier.</summary>
    private Difference? Move()
    {
        if (facts.Move is not { } said || record.Moves.Exists(m => m.Kind == said.Kind && m.On == said.On && m.Municipality == said.Municipality))
        {
            return null;
        }

        var last = record.Moves.FindLast(m => m.Municipality == said.Municipality);
        var corrected = last?.Kind == said.Kind ? last : null;
        return new Difference(PersonParts.Move, corrected?.On, said.On, corrected?.Provenance.OwnerBodyId ?? recording.OwnerBodyId, () =>
        {
            if (corrected is not null)
            {
                db.Remove(corrected);
            }

            db.Add(New(said));
        });
    }

    /// <summary>Another regime ends what the same body paid; another first day of the same benefit corrects it.</summary>
    private Difference? Benefit()
    {
        if (facts.Benefit is not { } said)
        {
            return null;
        }

        var same = record.Benefits.FindLast(b => b.Regime == said.Regime && b.BodyId == said.BodyId && !b.NeverHeld);
        if (same is not null && same.From == said.From)
        {
            return Again(same, said);
        }

        var running = record.Benefits.FindLast(b => b.To is null && b.Provenance.OwnerBodyId == recording.OwnerBodyId) ?? record.Benefits.FindLast(b => b.To is null);
        var corrects = running is not null && running == same;
        return new Difference(PersonParts.Benefit, running?.From, said.From, corrects ? running!.Provenance.OwnerBodyId : recording.OwnerBodyId, () =>
        {
            if (corrects)
            {
                db.Remove(running!);
            }
            else if (running?.Provenance.OwnerBodyId == recording.OwnerBodyId)
            {
                // During a change of regime two bodies pay side by side; each ends its own benefit.
                running.End(Periods.Before(running.From, said.From), "regime-change");
            }

            db.Add(New(corrects && said.BeginReason is null ? said with { BeginReason = running!.BeginReason } : said));
        });
    }

    /// <summary>A benefit that is known, said again: its end or a reason may be new.</summary>
    private static Difference? Again(BenefitPeriod known, BenefitFact said)
    {
        var ends = said.To is { } to && known.To != to;
        var explains = said.To is not null && said.EndReason is { } why && why != known.EndReason;
        var begins = said.BeginReason is { } because && because != known.BeginReason;
        return !ends && !explains && !begins ? null : new Difference(PersonParts.Benefit, known.To, said.To ?? known.To, known.Provenance.OwnerBodyId, () =>
        {
            if (said.To is { } last && (ends || explains))
            {
                known.End(last, said.EndReason ?? "other");
            }

            known.Because(said.BeginReason ?? known.BeginReason);
        });
    }

    private Difference? Duty()
    {
        if (facts.Duty is not { } said || record.Duties.Exists(d => d.To is null && d.BodyId == said.BodyId && d.Regime == said.Regime))
        {
            return null;
        }

        // Nobody is left without a body in charge: the former one and other proposals stay as they are until this one is confirmed.
        var former = DutyLine.Former(record.Duties);
        return new Difference(PersonParts.Duty, former?.Regime, said.Regime, recording.OwnerBodyId, () => db.Add(New(said, former?.Id)));
    }

    private Difference? Case() => facts.Case is not { } said || record.Cases.Exists(c => c.ClosedOn is null)
        ? null
        : new Difference(PersonParts.Case, null, said.OpenedOn, recording.OwnerBodyId, () => db.Add(New(said)));

    private Address New(AddressFact said) => new()
    {
        PersonId = Id,
        Accommodation = said.Accommodation,
        Street = said.Street,
        Postcode = said.Postcode,
        Municipality = said.Municipality,
        From = said.From,
        ResidenceRequired = said.ResidenceRequired,
        Provenance = recording.Provenance,
    };

    private MunicipalMove New(MoveFact said) => new() { PersonId = Id, Kind = said.Kind, On = said.On, Municipality = said.Municipality, Provenance = recording.Provenance };

    private BenefitPeriod New(BenefitFact said)
    {
        var benefit = new BenefitPeriod { PersonId = Id, Regime = said.Regime, BodyId = said.BodyId, From = said.From, Provenance = recording.Provenance };
        benefit.Because(said.BeginReason);
        if (said.To is { } to)
        {
            benefit.End(to, said.EndReason ?? "other");
        }

        return benefit;
    }

    private DutyAssignment New(DutyFact said, int? replaces) => new()
    {
        PersonId = Id,
        BodyId = said.BodyId,
        Regime = said.Regime,
        Reason = said.Reason,
        Norm = said.Norm,
        From = said.From,
        RuleVersion = said.RuleVersion,
        ReplacesId = replaces,
        Provenance = recording.From(said.Source),
    };

    private Case New(CaseFact said)
    {
        var opened = new Case { PersonId = Id, SiteId = said.SiteId, State = said.State, OpenedOn = said.OpenedOn, Provenance = recording.Provenance };
        opened.Lead(said.LeadId);
        opened.ContactBy(said.NextContactDue);
        if (said.Horizon is { } seen)
        {
            opened.See(seen.Horizon, seen.Reasons, seen.ById, seen.On);
        }

        return opened;
    }
}
