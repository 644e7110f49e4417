namespace IntegrationPoint.Domain.Casework;

/// <summary>Codes of list <c>case-state</c>, in the order of the process.</summary>
public static class CaseStates
{
    public const string Announced = "announced";
    public const string Arrived = "arrived";
    public const string FirstContact = "first-contact";
    public const string DutyClarified = "duty-clarified";
    public const string Interviewed = "interviewed";
    public const string Assessed = "assessed";
    public const string Planned = "planned";
    public const string Active = "active";
    public const string Bridging = "bridging";
    public const string ReadyToPlace = "ready";
    public const string Proposed = "proposed";
    public const string PermitPending = "permit-pending";
    public const string Placed = "placed";
    public const string Stabilising = "stabilising";
    public const string Sustained = "sustained";
    public const string Closed = "closed";
}
