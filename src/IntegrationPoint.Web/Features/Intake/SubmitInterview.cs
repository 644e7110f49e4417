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

    /// <summary>What to mend or to decide; <c>Left</c> and <c>Done</c> lead back to the person.</summary>
    public sealed record Outcome(Drafts.Kept Kept, IReadOnlyList<FieldError> Errors, DraftConflict? Conflict = null, bool Left = false, bool Done = false);

    /// <param name="step">finish, later, or mine with the version it replaces.</param>
    /// <param name="language">The language the questions were read in.</param>
    public async Task<Outcome> Handle(Person person, InterviewAnswers answers, int version, string? step, string language, CancellationToken ct)
    {
        var draft = await drafts.StartInterview(person.Id, ct);
        var kept = await Keep(draft, answers, Drafts.Over(step, version), ct);
        if (await conflicts.Of(kept, draft, answers, IntakeLinks.Interview(person.Key), ct) is { } conflict)
        {
            return new Outcome(kept, [], conflict);
        }

        if (step != Finish)
        {
            return new Outcome(kept, [], Left: step == Later);
        }

        var (facts, errors) = InterviewCheck.Of(answers, day.Today, labels.Holds, [.. (await page.Recipients(ct)).Select(r => r.Value)]);
        if (facts is not null)
        {
            await finish.Handle(draft, facts, answers, language, ct);
        }

        return new Outcome(kept, errors, Done: facts is not null);
    }

    /// <summary>Keeps the answers alone, as the form does by itself every few seconds.</summary>
    public async Task<Outcome> Keep(Person person, InterviewAnswers answers, int version, CancellationToken ct)
    {
        var draft = await drafts.StartInterview(person.Id, ct);
        var kept = await Keep(draft, answers, version, ct);
        return new Outcome(kept, [], await conflicts.Of(kept, draft, answers, IntakeLinks.Interview(person.Key), ct));
    }

    private Task<Drafts.Kept> Keep(IntakeDraft draft, InterviewAnswers answers, int version, CancellationToken ct) =>
        drafts.Keep(draft, answers, draft.Version == 0 ? 0 : version, ct);
}
