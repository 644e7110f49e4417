using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>What a row changes about a known person: only what this body says otherwise than before, and only what it owns.</summary>
public sealed class SaidOtherwise
{
    public SaidOtherwise(PersonRegister register, ImportContext context, Recording recording, PersonRecord record, RowPlan row, IReadOnlyDictionary<string, string>? before)
    {
        var parts = before is null ? ChangedParts.All : ChangedParts.Between(before, row.Cells);
        var all = register.Compare(record, PersonRowFacts.Of(row.Person!, context, parts, record), recording);
        Differences = [.. all.Where(d => d.OwnerBodyId == context.Body.Id)];
        Kept = [.. all.Where(d => d.OwnerBodyId != context.Body.Id).Select(d => RowFinding.Note(Field(d.Field), "kept").MendedBy(Menders.Owner))];
    }

    public IReadOnlyList<Difference> Differences { get; }

    /// <summary>What another body owns and this list says otherwise: it stays, and the sender is told.</summary>
    public IReadOnlyList<RowFinding> Kept { get; }

    /// <summary>Which columns bring something new.</summary>
    public IEnumerable<RowFinding> News => Differences.Select(d => Field(d.Field)).Distinct(StringComparer.Ordinal).Select(column => RowFinding.Note(column, "news"));

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
