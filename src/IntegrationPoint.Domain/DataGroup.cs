namespace IntegrationPoint.Domain;

/// <summary>The groups of personal data of the access matrix.</summary>
public enum DataGroup
{
    Identity,
    Residence,
    Benefit,
    Profile,
    Barriers,
    Notes,
    Plan,
}
