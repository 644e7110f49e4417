using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Steps on the benefits that the viewer's own body pays: begin, end, mend a mistake. What another body pays is that body's to write.</summary>
public sealed class BenefitSteps(AppDb db, OpenRecord record, RecordSteps steps, RecordFacts facts, ReferenceData reference, CurrentViewer current, TradeDay day)
{
    public bool MayWrite => record.Access.Writes(DataGroup.Benefit);

    /// <summary>Benefits that a body of the viewer's kind pays.</summary>
    public IEnumerable<CodeEntry> Paid() => reference.Codes.On(CodeLists.Regime, day.Today).Where(e => e.Attribute("payer") == current.Viewer.BodyKind);

    public async Task<Step> Begin(BeginForm form, CancellationToken ct)
    {
        if (!MayWrite)
        {
            return Refused();
        }

        steps.Alone();
        var (from, own) = (Days.Whole(form.From), await Own(ct));
        List<(string, string)> wrong =
        [
            .. Kind(form.Regime, form.Reason), .. First(from),
            .. When(Overlaps(own, form.Regime, from, null, except: 0), "From", "person.benefit.wrong.overlap"),
            .. When(own.Exists(b => b.To is null && b.Regime != form.Regime && from <= b.From), "From", "person.benefit.wrong.before"),
        ];
        if (wrong.Count > 0)
        {
            return Step.Mend("Begin", wrong);
        }

        var said = new BenefitFact(form.Regime!, current.Viewer.BodyId, from!.Value) { BeginReason = form.Reason };
        var done = await facts.Handle(new PersonFacts { Benefit = said }, "staff", "", mayWrite: true, ct);
        return done is { Saved: true, Written: > 0 } ? Step.Said("person.benefit.done.begun") : Step.Meanwhile;
    }

    public async Task<Step> End(int id, int version, EndForm form, CancellationToken ct)
    {
        var (benefit, refused) = await Find(id, version, ct);
        if (refused is not null)
        {
            return refused;
        }

        if (benefit!.To is not null)
        {
            return Step.Meanwhile;
        }

        var last = Days.Whole(form.To);
        List<(string, string)> wrong = [.. When(last is null, "To", "person.papers.day"), .. Last(benefit.From, last), .. When(!Holds(CodeLists.BenefitEndReason, form.Reason), "Reason", "person.choose-one")];
        if (wrong.Count > 0)
        {
            return Step.Mend("Ending", wrong);
        }

        benefit.End(last!.Value, form.Reason!);
        return await db.SaveUnlessChanged(ct) ? Step.Said("person.benefit.done.ended") : Step.Meanwhile;
    }

    public async Task<Step> Mend(int id, int version, MendForm form, CancellationToken ct)
    {
        var (benefit, refused) = await Find(id, version, ct);
        if (refused is not null)
        {
            return refused;
        }

        steps.Alone();
        var (from, to, why) = (Days.Whole(form.From), Days.Whole(form.To), PlainText.Clean(form.Why) ?? "");
        List<(string, string)> wrong = [.. When(why.Length is 0 or > MendForm.LongestWhy, "Why", "person.benefit.wrong.why")];
        if (!form.Never)
        {
            wrong.AddRange(
            [
                .. Kind(form.Regime, form.Reason), .. First(from),
                .. When(to is null && !string.IsNullOrWhiteSpace(form.To), "To", "person.papers.day"), .. Last(from, to),
                .. When(to is not null && !Holds(CodeLists.BenefitEndReason, form.EndReason), "EndReason", "person.choose-one"),
                .. When(Overlaps(await Own(ct), form.Regime, from, to, except: id), "From", "person.benefit.wrong.overlap"),
            ]);
        }

        if (wrong.Count > 0)
        {
            return Step.Mend("Mend", wrong);
        }

        if (form.Never)
        {
            benefit!.Withdraw();
        }
        else
        {
            benefit!.Correct(form.Regime!, from!.Value, form.Reason, to, form.EndReason);
        }

        benefit.Mended(day.Today, why);
        return await db.SaveUnlessChanged(ct) ? Step.Said("person.benefit.done.mended") : Step.Meanwhile;
    }

    private static IEnumerable<(string, string)> When(bool wrong, string field, string reason) => wrong ? [(field, reason)] : [];

    /// <summary>Whether a period of the same benefit would lie over another one.</summary>
    private static bool Overlaps(List<BenefitPeriod> own, string? regime, DateOnly? from, DateOnly? to, int except) => from is { } first
        && own.Exists(b => b.Id != except && b.Regime == regime && (b.To is null || b.To >= first) && (to is null || b.From <= to));

    private IEnumerable<(string, string)> Kind(string? regime, string? reason) =>
        [.. When(!Paid().Any(e => e.Code == regime), "Regime", "person.choose-one"), .. When(!Holds(CodeLists.BenefitBeginReason, reason), "Reason", "person.choose-one")];

    private IEnumerable<(string, string)> First(DateOnly? from) =>
    [
        .. When(from is null, "From", "person.papers.day"),
        .. When(from > day.Today.AddDays(DutyAssignment.DaysAhead), "From", "person.home.too-late"),
        .. When(from < record.Person.BirthDate, "From", "person.benefit.wrong.birth"),
    ];

    private IEnumerable<(string, string)> Last(DateOnly? from, DateOnly? last) =>
        [.. When(last < from, "To", "person.papers.order"), .. When(last > day.Today.AddDays(DutyAssignment.DaysAhead), "To", "person.home.too-late")];

    private bool Holds(string list, string? code) => reference.Codes.On(list, day.Today).Any(e => e.Code == code);

    /// <summary>What the own body pays or paid.</summary>
    private Task<List<BenefitPeriod>> Own(CancellationToken ct)
    {
        var (person, body) = (record.Id, current.Viewer.BodyId);
        return db.Benefits.Where(b => b.PersonId == person && b.BodyId == body && (b.To == null || b.To >= b.From)).ToListAsync(ct);
    }

    private Step Refused() => record.Access.Reads(DataGroup.Benefit) ? Step.NotTheirs : Step.NotThere;

    private async Task<(BenefitPeriod? Benefit, Step? Refused)> Find(int id, int version, CancellationToken ct)
    {
        if (!MayWrite)
        {
            return (null, Refused());
        }

        var (person, body) = (record.Id, current.Viewer.BodyId);
        return await db.Benefits.FirstOrDefaultAsync(b => b.Id == id && b.PersonId == person && b.BodyId == body, ct) is not { NeverHeld: false } benefit ? (null, Step.NotThere)
            : benefit.Version != version ? (null, Step.Meanwhile)
            : (benefit, null);
    }
}
