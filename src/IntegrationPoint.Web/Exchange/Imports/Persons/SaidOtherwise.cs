using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>What a row changes about a known person: only what this body says otherwise than before, only what it owns, and at once only what the hand behind the list may write.</summary>
public sealed class SaidOtherwise
{
    /// <summary>What a note repeats of a value; the whole stands in the list and in the record.</summary>
    private const int LongestWord = 200;

    private SaidOtherwise(PersonFacts facts) => Facts = facts;

    public PersonFacts Facts { get; }

    /// <summary>What is written at once.</summary>
    public IReadOnlyList<Difference> Differences { get; private init; } = [];

    /// <summary>What goes to the body that decides it.</summary>
    public IReadOnlyList<Difference> Proposed { get; private init; } = [];

    /// <summary>Nothing of it is new, nobody needs to decide anything.</summary>
    public bool IsNothing => Differences.Count == 0 && Proposed.Count == 0;

    /// <summary>What the row brings, what only goes as a proposal, and what another body owns: the sender is told.</summary>
    public IReadOnlyList<RowFinding> Notes { get; private init; } = [];

    public static async Task<SaidOtherwise> Of(PersonRegister register, ListRights rights, ImportContext context, Recording recording, PersonRecord record, RowPlan row, IReadOnlyDictionary<string, string>? before, CancellationToken ct)
    {
        var parts = before is null ? ChangedParts.All : ChangedParts.Between(before, row.Cells);
        var facts = PersonRowFacts.Of(row.Person!, context, parts, record);
        var all = register.Compare(record, facts, recording);
        var fates = await rights.Of(all.Where(d => d.OwnerBodyId == context.Body.Id), context, ct);
        List<RowFinding> notes = [.. all.Where(d => d.OwnerBodyId != context.Body.Id).Select(d => RowFinding.Note(Field(d.Field), "kept").MendedBy(Menders.Owner))];
        foreach (var fate in fates.Where(f => f.Writes || f.Proposes))
        {
            notes.Add(RowFinding.Note(Field(fate.Difference.Field), "news", fate.Difference.Field, Word(fate.Difference.Before), Word(fate.Difference.After)));
        }

        foreach (var fate in fates.Where(f => !f.Writes))
        {
            notes.Add(RowFinding.Note(Field(fate.Difference.Field), fate.Proposes ? "proposed" : "left-out", await rights.Name(fate.Decider!.Value, ct)));
        }

        return new SaidOtherwise(facts)
        {
            Differences = [.. fates.Where(f => f.Writes).Select(f => f.Difference)],
            Proposed = [.. fates.Where(f => f.Proposes).Select(f => f.Difference)],
            Notes = notes,
        };
    }

    private static string Word(object? value) => PlainFormats.Show(value) is var word && word.Length > LongestWord ? string.Concat(word.AsSpan(0, LongestWord), "…") : word;

    /// <summary>The column that a difference came from.</summary>
    public static string Field(string part) => part switch
    {
        PersonParts.Name => PersonFields.FamilyName,
        PersonParts.FurtherName => PersonFields.BirthName,
        PersonParts.BirthDate => PersonFields.BirthDate,
        nameof(Person.BirthPlace) => PersonFields.BirthPlace,
        nameof(Person.CallName) => PersonFields.CallName,
        nameof(Person.OwnScriptName) => PersonFields.OwnScriptName,
        nameof(Person.Sex) => PersonFields.Sex,
        nameof(Person.Phone) => PersonFields.Phone,
        nameof(Person.Email) => PersonFields.Email,
        PersonParts.Nationality => PersonFields.Nationality,
        PersonParts.Language => PersonFields.Language,
        PersonParts.Number => PersonFields.FileNumber,
        PersonParts.Paper => PersonFields.PaperType,
        PersonParts.Address => PersonFields.Street,
        PersonParts.Move => PersonFields.Arrival,
        PersonParts.Benefit => PersonFields.BenefitFrom,
        _ => "",
    };
}
