using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>What a button of the interview form leads to.</summary>
public sealed class SubmitInterview(Drafts drafts, DraftConflicts conflicts, FinishInterview finish, InterviewPage page, CodeLabels labels, TradeDay day)
{
    public const string Finish = "finish";
    public const string Later = "later";

    /// <summary>What became of the answers.</summary>
    public enum State
    {
        Kept,
        Left,
        Done,

        /// <summary>The interview was finished before: nothing is written twice.</summary>
        Over,

        /// <summary>The draft of the form was deleted, or is another one: nothing was written.</summary>
        Gone,
    }

    public sealed record Outcome(State State, Drafts.Kept? Kept = null, DraftConflict? Conflict = null)
    {
        public IReadOnlyList<FieldError> Errors { get; init; } = [];
    }

    /// <param name="key">The draft that the form was filled from.</param>
    /// <param name="step">finish, later, or mine with the version it replaces.</param>
    /// <param name="language">The language the questions were read in.</param>
    public async Task<Outcome> Handle(Person person, string? key, InterviewAnswers answers, int version, string? step, string language, CancellationToken ct)
    {
        var (draft, outcome) = await Write(person, key, answers, Drafts.Over(step, version), ct);
        if (outcome.State != State.Kept || outcome.Conflict is not null || step != Finish)
        {
            return outcome is { State: State.Kept, Conflict: null } && step == Later ? outcome with { State = State.Left } : outcome;
        }

        var (facts, errors) = InterviewCheck.Of(answers, day.Today, labels.Holds, [.. (await page.Recipients(ct)).Select(r => r.Value)]);
        if (facts is null)
        {
            return outcome with { Errors = errors };
        }

        if (await finish.Handle(draft!, person.Id, facts, answers, language, ct))
        {
            return outcome with { State = State.Done };
        }

        return await drafts.Find(draft!.Key, 2, ct) is { FinishedAt: null }
            ? outcome with { Errors = [new FieldError(nameof(answers.Horizon), "intake.error.person-changed")] }
            : new Outcome(State.Over);
    }

    /// <summary>Keeps the answers alone, as the form does by itself every few seconds.</summary>
    public async Task<Outcome> Keep(Person person, string? key, InterviewAnswers answers, int version, CancellationToken ct) =>
        (await Write(person, key, answers, version, ct)).Outcome;

    private async Task<(IntakeDraft? Draft, Outcome Outcome)> Write(Person person, string? key, InterviewAnswers answers, int version, CancellationToken ct)
    {
        if (await drafts.InterviewOf(person.Id, key, version, ct) is not { } draft)
        {
            return (null, new Outcome(State.Gone));
        }

        var kept = draft.FinishedAt is null ? await drafts.Keep(draft, answers, version, ct) : null;
        if (kept is null || draft.FinishedAt is not null)
        {
            return (draft, new Outcome(State.Over));
        }

        // Pressed twice: what the first press kept is what this one says.
        kept = kept with { Saved = kept.Saved || Drafts.Says(draft, answers) };
        return (draft, new Outcome(State.Kept, kept, await conflicts.Of(kept, draft, answers, IntakeLinks.Interview(person.Key), ct)));
    }
}
