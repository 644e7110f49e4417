using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>One row on its way: what it says and what is to become of it.</summary>
public sealed class RowPlan
{
    private string? hash;
    private string? identity;

    /// <summary>Whose list it is.</summary>
    public required int BodyId { get; init; }
    public required int Id { get; init; }
    public required int Row { get; init; }
    public required IReadOnlyDictionary<string, string> Cells { get; init; }
    public required PersonRow? Person { get; init; }
    public required List<RowFinding> Findings { get; init; }
    public string Hash => hash ??= RowHash.OfCells(Cells);
    public string? Identity => Person is null ? null
        : identity ??= RowHash.OfPerson(BodyId, Person.FamilyName, Person.GivenName, Person.BirthDate, Person.AzrNumber, Person.FileNumber, Person.CustomerNumber, Person.BamfNumber);
    public string State { get; set; } = RowStates.New;
    public int? PersonId { get; set; }
    public int? SameAsRow { get; set; }
    public List<Suggestion> Suggestions { get; } = [];

    /// <summary>Nothing is known against or for it yet.</summary>
    public bool IsOpen => State == RowStates.New && PersonId is null && SameAsRow is null;

    public void Is(int personId, string state = RowStates.Differs) => (PersonId, State) = (personId, state);

    public void Ask(Suggestion suggestion)
    {
        Suggestions.Add(suggestion);
        (State, PersonId) = (RowStates.Question, null);
    }

    /// <summary>An earlier list led to a record that was erased since: the row is no order to bring the person back.</summary>
    public void Gone()
    {
        Findings.Add(RowFinding.Error("", "person-gone"));
        (State, PersonId) = (RowStates.Rejected, null);
    }

    /// <summary>What the duplicate check looks at.</summary>
    public DuplicateCandidate Candidate() => new()
    {
        Names =
        [
            Person!.FullName,
            .. new[] { Person.OwnScriptName, Person.CallName }.OfType<string>(),
            .. Person.BirthName is { } born ? new[] { $"{Person.GivenName} {born}" } : [],
        ],
        Birth = BirthFact.Of(Person.BirthDate, Person.BirthPrecision),
        Sex = Person.Sex,
        Nationalities = [.. Person.Nationalities],
        AzrNumber = Person.AzrNumber,
        PaperNumbers = [.. new[] { Person.PaperNumber }.OfType<string>()],
        Phones = [.. new[] { Person.Phone }.OfType<string>()],
        Mails = [.. new[] { Person.Email }.OfType<string>()],
        Household = Person.HouseholdNumber,
    };
}
