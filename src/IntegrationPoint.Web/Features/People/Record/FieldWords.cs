using System.Globalization;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Values of the person's own fields as people read them, whether they come from a form, from a proposal or from the audit.</summary>
public sealed class FieldWords(Texts texts, CodeLabels labels, BodyNames bodies)
{
    public string Label(string field) => texts[$"person.field.{field}"];

    public bool Knows(string field) => texts.Has($"person.field.{field}");

    public string Show(string field, string? value) => string.IsNullOrEmpty(value) ? texts["person.edit.empty"] : field switch
    {
        nameof(Person.Sex) => labels[CodeLists.Sex, value],
        nameof(Person.BirthPrecision) => labels[CodeLists.BirthPrecision, value],
        nameof(Person.OwnScriptLanguage) or nameof(Person.ContactLanguage) => labels[CodeLists.Language, value],
        nameof(Person.Literacy) => labels[CodeLists.Literacy, value],
        "Nationality" => Each(CodeLists.Country, value),
        "Language" => Each(CodeLists.Language, value),
        nameof(Person.ContactChannel) => labels[CodeLists.ContactChannel, value],
        nameof(Person.MayWrite) => texts[value is "yes" or "True" ? "person.answer.yes" : "person.answer.no"],
        PersonParts.Paper when PaperText.Read(value).ToList() is { Count: > 0 } parts => string.Join(", ", parts.Select(p => Paper(p.Part, p.Value))),
        nameof(Person.BirthDate) => Day(value),
        _ => value,
    };

    private string Paper(string part, string value) => part switch
    {
        PaperText.Type => labels[CodeLists.Paper, value],
        PaperText.Number => texts["person.papers.part.number", value],
        PaperText.From => texts["person.papers.part.from", Day(value)],
        PaperText.To => texts["person.papers.part.to", Day(value)],
        PaperText.WorkNote => labels[CodeLists.WorkNote, value],
        PaperText.Issuer => texts["person.papers.part.issuer", bodies[int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null]],
        PaperText.SeenOn => texts["person.papers.seen-on", Day(value)],
        _ => value,
    };

    private static string Day(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? PlainFormats.Day(day) : value;

    private string Each(string list, string codes) => string.Join(", ", codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => labels[list, c]));
}
