namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>One thing that facts would change about a person: what stands there, what is said now, and the body that owns what stands there.</summary>
public sealed record Difference(string Field, object? Before, object? After, int OwnerBodyId, Action Apply)
{
    /// <summary>The facts of this difference alone, where one field has several of different owners; null: what <see cref="FactParts"/> takes out.</summary>
    public PersonFacts? Said { get; init; }

    /// <summary>One row of several: a proposal about another row of the field stands beside it.</summary>
    public bool IsOneOfSeveral => Said is not null && Field is PersonParts.Nationality or PersonParts.FurtherName;

    /// <summary>Nothing but a later day on which the same was seen: its owner notes it, nobody needs to propose it.</summary>
    public bool OnlySeen { get; init; }
}

/// <summary>The parts of a person that a difference can name; single fields carry the name of their property.</summary>
public static class PersonParts
{
    public const string Name = "Name";
    public const string BirthDate = "BirthDate";
    public const string FurtherName = "FurtherName";
    public const string Nationality = "Nationality";
    public const string Language = "Language";
    public const string Number = "Number";
    public const string Paper = "Paper";
    public const string Address = "Address";
    public const string Move = "Move";
    public const string Benefit = "Benefit";
    public const string Duty = "Duty";
    public const string Case = "Case";
}
