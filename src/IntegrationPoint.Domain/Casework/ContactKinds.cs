namespace IntegrationPoint.Domain.Casework;

/// <summary>Codes of list <c>contact-kind</c> that decisions name.</summary>
public static class ContactKinds
{
    public const string Appointment = "appointment";
    public const string Visit = "visit";
}
