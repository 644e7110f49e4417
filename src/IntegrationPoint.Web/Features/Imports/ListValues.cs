using System.Globalization;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>What stood in the record and what the list says instead, as people read it.</summary>
public sealed class ListValues(Texts texts, CodeLabels labels)
{
    /// <summary>The group whose readers may see the value that stood there; null where a note shows none.</summary>
    public static DataGroup? Group(RowFinding note) => note is not { Reason: "news", Arguments: [var part, _, _] } ? null
        : part is PersonParts.Benefit or PersonParts.Duty ? DataGroup.Benefit
        : part is PersonParts.Number ? DataGroup.Residence
        : Proposals.Group(part);

    public string Sentence(RowFinding note) => note.Arguments is [var part, var before, var after]
        ? texts["imports.changes", before.Length == 0 ? texts["imports.changes.nothing"] : Show(part, before), after.Length == 0 ? texts["imports.changes.nothing"] : Show(part, after)]
        : texts["imports.reason.news"];

    private string Show(string part, string value) => FindingWords.Cut(part switch
    {
        nameof(Person.Sex) => labels[CodeLists.Sex, value],
        PersonParts.Nationality => Codes(CodeLists.Country, value),
        PersonParts.Language => Codes(CodeLists.Language, value),
        PersonParts.Paper when PaperText.Read(value).ToList() is { Count: > 0 } lines => string.Join(", ", lines.Select(l => Paper(l.Part, l.Value))),
        _ => value,
    });

    private string Codes(string list, string value) => string.Join(", ", value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => labels[list, code.TrimEnd('*').Split(':')[0]]));

    private string Paper(string part, string value) => part switch
    {
        PaperText.Type => labels[CodeLists.Paper, value],
        PaperText.WorkNote => labels[CodeLists.WorkNote, value],
        PaperText.Number => texts["person.papers.part.number", value],
        PaperText.From => texts["person.papers.part.from", Day(value)],
        PaperText.To => texts["person.papers.part.to", Day(value)],
        _ => Day(value),
    };

    private static string Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? PlainFormats.Day(day) : text;
}
