using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>What a button of the desk form leads to.</summary>
public sealed class SubmitDesk(Drafts drafts, DraftConflicts conflicts, DeskCandidates candidates, FinishDesk finish, IntakePlace place, DeskFamily families, PersonScope scope, CodeLabels labels, TradeDay day)
{
    public const string Finish = "finish";
    public const string Later = "later";
    public const string Same = "same";
    public const string Other = "other";
    public const string NoFamily = "no-family";

    /// <summary>Where to go, or what to mend; the answers as they stand after the step.</summary>
    public sealed record Outcome(DeskAnswers Answers, IReadOnlyList<FieldError> Errors, string? GoTo = null)
    {
        /// <summary>How many answers wait for the body that owns what stands on the record; null where no known record was changed.</summary>
        public int? Proposed { get; init; }

        /// <summary>A known person was to join the household of the family and did not.</summary>
        public bool NotJoined { get; init; }

        public DraftConflict? Conflict { get; init; }
    }

    /// <param name="step">finish, later, compare, no-family, mine with the version it replaces, or same/other with the key of a similar record: <c>other:key</c>.</param>
    public async Task<Outcome> Handle(IntakeDraft draft, DeskAnswers answers, int version, string? step, CancellationToken ct)
    {
        var (word, key) = step?.Split(':') is [var w, var k] ? (w, k) : (step, string.Empty);
        if (word == Other)
        {
            answers = answers with { OtherPeople = [.. answers.OtherPeople.Append(key).Distinct(StringComparer.Ordinal)] };
        }

        else if (word == NoFamily)
        {
            answers = answers with { Relation = null, OtherRelation = null };
            draft.OfFamily(null);
        }

        var kept = await drafts.Keep(draft, answers, Drafts.Over(step, version), ct);
        if (!kept.Saved)
        {
            return new Outcome(answers, []) { Conflict = await conflicts.Of(kept, draft, answers, IntakeLinks.Desk(draft.Key), ct) };
        }

        if (word is Finish or Same && await place.Settle(draft, ct) is { } closed)
        {
            return new Outcome(answers, [new FieldError("Site", closed.Key, closed.Arguments)]);
        }

        return word switch
        {
            Later => new Outcome(answers, [], IntakeLinks.Start),
            Finish => await AsNew(draft, answers, ct),
            Same => await AsKnown(draft, answers, key, ct),
            _ => new Outcome(answers, []),
        };
    }

    private async Task<Outcome> AsNew(IntakeDraft draft, DeskAnswers answers, CancellationToken ct)
    {
        var (facts, errors, family) = await Check(draft, answers, ct);
        if (facts is null)
        {
            return new Outcome(answers, errors);
        }

        if ((await candidates.For(answers, family, ct)).Any(c => c.Score.Grade == DuplicateGrade.VerySimilar))
        {
            return new Outcome(answers, [new FieldError(nameof(answers.GivenName), "intake.error.compare-first")]);
        }

        return await finish.AsNew(draft, facts, answers, family, ct) is { } refusal
            ? new Outcome(answers, [new FieldError(nameof(answers.Relation), refusal.Key)])
            : new Outcome(answers, [], IntakeLinks.DeskDone(draft.Key));
    }

    private async Task<Outcome> AsKnown(IntakeDraft draft, DeskAnswers answers, string key, CancellationToken ct)
    {
        var (facts, errors, family) = await Check(draft, answers, ct);
        if (facts is null || await scope.Find(key, ct) is not { } known)
        {
            return new Outcome(answers, facts is null ? errors : [new FieldError(nameof(answers.GivenName), "intake.error.not-yours")]);
        }

        if (known.Id == family?.Person.Id)
        {
            return new Outcome(answers, [new FieldError(nameof(answers.GivenName), "intake.error.same-family")]);
        }

        var access = await scope.Access(known.Id, ct);
        if (!access.Writes(DataGroup.Identity))
        {
            return new Outcome(answers, [new FieldError(nameof(answers.GivenName), "intake.error.not-yours")]);
        }

        return await finish.AsKnown(draft, facts, answers, known, access, family, ct) is { } done
            ? new Outcome(answers, [], IntakeLinks.Person(known.Key)) { Proposed = done.Proposed, NotJoined = family is not null && !done.Joined }
            : new Outcome(answers, [new FieldError(nameof(answers.GivenName), "intake.error.person-changed")]);
    }

    private async Task<(DeskFacts? Facts, IReadOnlyList<FieldError> Errors, DeskFamily.Host? Family)> Check(IntakeDraft draft, DeskAnswers answers, CancellationToken ct)
    {
        var family = await families.Of(draft, ct);
        if (draft.FamilyOfId is not null && family is null)
        {
            return (null, [new FieldError(nameof(answers.Relation), "intake.error.family-gone")], null);
        }

        var (facts, errors) = DeskCheck.Of(answers, day.Today, labels.Holds, family?.Housed);
        return (facts, errors, family);
    }
}
