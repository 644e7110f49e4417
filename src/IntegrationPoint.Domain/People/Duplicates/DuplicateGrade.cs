namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>What the duplicate panel says about a record.</summary>
public enum DuplicateGrade
{
    None,
    SomewhatSimilar,
    VerySimilar,
}
