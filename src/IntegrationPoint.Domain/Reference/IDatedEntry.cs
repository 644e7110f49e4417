namespace IntegrationPoint.Domain.Reference;

/// <summary>A row of reference data: both days of its period count, no end means open.</summary>
public interface IDatedEntry
{
    DateOnly ValidFrom { get; }
    DateOnly? ValidTo { get; }

    /// <summary>Somebody added or ended the row in this installation: a new version of the program leaves it alone.</summary>
    bool KeptHere { get; }
}
