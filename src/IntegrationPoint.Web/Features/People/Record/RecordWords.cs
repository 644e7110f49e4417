using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The words of facts that more than one page of a record shows.</summary>
public sealed class RecordWords(Texts texts, Formats formats, CodeLabels labels, TradeDay day)
{
    public string Paper(ResidencePaper paper) => labels.Label(CodeLists.Paper, paper.Type, paper.From);

    /// <summary>"noch 116 Tage", "abgelaufen seit 4 Tagen", or that no end was read.</summary>
    public (State State, string Text) Validity(ResidencePaper paper) => paper.To is not { } to ? (State.Neutral, texts["person.paper.no-end"])
        : to.DayNumber - day.Today.DayNumber is var left && left < 0 ? (State.Stop, texts.Count("person.paper.expired", -left))
        : left <= 30 ? (State.Wait, formats.DaysLeft(left))
        : (State.Neutral, formats.DaysLeft(left));

    /// <summary>"zurückgenommen am 24.03.2016: Akte verwechselt." behind what it follows; nothing while the row holds.</summary>
    public string Withdrawn(DateOnly? on, string? reason, string before = "") => on is not { } day ? ""
        : before + (reason is null ? texts["person.home.replaced", day] : texts["person.stages.withdrawn", day, reason]);

    public string Topic(Contact contact) => texts.Has($"contact.topic.{contact.Topic}") ? texts[$"contact.topic.{contact.Topic}"] : contact.Topic;

    public string Period(DateOnly from, DateOnly? to) => to is { } end ? formats.Period(from, end) : formats.Since(from);

    public (State State, string Text) Standing(DutyAssignment duty) => duty switch
    {
        { RejectedAt: not null } => (State.Stop, texts["person.duty.rejected"]),
        { EndReason: DutyAssignment.Withdrawn } => (State.Neutral, texts["person.duty.withdrawn"]),
        { IsProposal: true } => (State.Wait, texts["person.duty.proposed"]),
        { ConfirmedById: null } => (State.Neutral, texts["person.duty.never"]),
        _ when duty.To < duty.From => (State.Neutral, texts["person.duty.over"]),
        { To: { } to } when to < day.Today => (State.Neutral, texts["person.duty.over"]),
        _ => (State.Ok, texts["person.duty.confirmed"]),
    };

    public (State State, string Text) Standing(Participation p) => p switch
    {
        { EndedOn: not null, DropOutReason: not null } => (State.Wait, texts["person.participation.left"]),
        { EndedOn: not null } => (State.Ok, texts["person.participation.ended"]),
        { StartedOn: { } start } when start <= day.Today => p.Confirmed ? (State.Info, texts["person.participation.running"]) : (State.Wait, texts["person.participation.unconfirmed"]),
        _ => (State.Wait, texts["person.participation.planned"]),
    };

    public string When(Participation p) => string.Join(" · ", new[]
    {
        p.StartedOn is { } start ? Period(start, p.EndedOn)
            : p.RegisteredOn is { } registered ? texts["person.participation.registered", registered]
            : p.EntitledOn is { } entitled ? texts["person.participation.entitled", entitled] : null,
        p.AttendedPercent is { } share ? texts["person.participation.attended", formats.Percent(share, 0)] : null,
        p.DropOutReason is null ? null : labels[CodeLists.DropOutReason, p.DropOutReason],
        p.StartedOn is null && p.NotStartedReason is { } reason ? labels[CodeLists.NotStartedReason, reason] : null,
    }.Where(part => !string.IsNullOrEmpty(part)));
}
