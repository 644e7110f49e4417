namespace IntegrationPoint.Domain.Casework;

/// <summary>The file of a person at a site: state, lead, and the day of the next contact.</summary>
public sealed class Case
{
    public int Id { get; init; }
    public required int PersonId { get; init; }
    public required int SiteId { get; init; }

    /// <summary>Code of list <c>case-state</c>.</summary>
    public required string State { get; set; }
    public int? LeadId { get; private set; }
    public required DateOnly OpenedOn { get; init; }
    public DateOnly? ClosedOn { get; private set; }
    public string? ClosingReason { get; private set; }
    public DateOnly? NextContactDue { get; private set; }

    /// <summary>Day of the last useful activity, or of arrival if there was none; null while an activity runs. Derived, see <see cref="ActivityClock"/>.</summary>
    public DateOnly? IdleSince { get; private set; }

    /// <summary>Code of list <c>horizon</c>, chosen by a human with reasons; never computed.</summary>
    public string? Horizon { get; private set; }
    public string? HorizonReasons { get; private set; }
    public int? HorizonById { get; private set; }
    public DateOnly? HorizonOn { get; private set; }
    public required Provenance Provenance { get; init; }
    public int Version { get; private set; }

    public void Lead(int? userId) => LeadId = userId;

    public void ContactBy(DateOnly? day) => NextContactDue = day;

    public void IdleFrom(DateOnly? day) => IdleSince = day;

    public void See(string horizon, string reasons, int by, DateOnly on) =>
        (Horizon, HorizonReasons, HorizonById, HorizonOn) = (horizon, reasons, by, on);

    /// <param name="day">Last day of the file.</param>
    /// <param name="reason">Code of list <c>closing-reason</c>.</param>
    public void Close(DateOnly day, string reason)
    {
        Period.Check(OpenedOn, day);
        (ClosedOn, ClosingReason, State) = (day, reason, CaseStates.Closed);
    }

    /// <summary>Closed by mistake: the same file goes on where it stood.</summary>
    public void TakeBackClosing(string state) => (ClosedOn, ClosingReason, State) = (null, null, state);
}
