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
        PersonParts.Nationality => string.Join(", ", Parts(value).Select(Nationality)),
        PersonParts.Language => string.Join(", ", Parts(value).Select(l => l.EndsWith('*') ? texts["person.origin.mother", labels[CodeLists.Language, l[..^1]]] : labels[CodeLists.Language, l])),
        nameof(Person.ContactChannel) => labels[CodeLists.ContactChannel, value],
        nameof(Person.MayWrite) => texts[value is "yes" or "True" ? "person.answer.yes" : "person.answer.no"],
        PersonParts.Paper when PaperText.Read(value).ToList() is { Count: > 0 } parts => string.Join(", ", parts.Select(p => Paper(p.Part, p.Value))),
        nameof(Person.BirthDate) or nameof(Person.DeceasedOn) or PersonParts.Paper when Day(value) is { } day => PlainFormats.Day(day),
        nameof(Person.BirthDate) when Parts(value) is [var born, var precision] => $"{born} ({labels[CodeLists.BirthPrecision, precision]})",
        _ => value,
    };

    /// <summary>SY, or SY:2010-01-01:2015-12-31 with one of the two days or both.</summary>
    private string Nationality(string word) => word.Split(':') is [var code, var from, var to] ? (Day(from), Day(to)) switch
    {
        ({ } first, null) => texts["person.origin.since", labels[CodeLists.Country, code], first],
        (null, { } last) => texts["person.origin.until", labels[CodeLists.Country, code], last],
        ({ } first, { } last) => texts["person.origin.between", labels[CodeLists.Country, code], first, last],
        _ => labels[CodeLists.Country, code],
    }
    : labels[CodeLists.Country, word];

    private static string[] Parts(string value) => value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private string Paper(string part, string value) => part switch
    {
        PaperText.Type => labels[CodeLists.Paper, value],
        PaperText.Number => texts["person.papers.part.number", value],
        PaperText.From => texts["person.papers.part.from", Shown(value)],
        PaperText.To => texts["person.papers.part.to", Shown(value)],
        PaperText.WorkNote => labels[CodeLists.WorkNote, value],
        PaperText.Issuer => texts["person.papers.part.issuer", bodies[int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null]],
        PaperText.SeenOn => texts["person.papers.seen-on", Shown(value)],
        _ => value,
    };

    private static string Shown(string value) => Day(value) is { } day ? PlainFormats.Day(day) : value;
}
