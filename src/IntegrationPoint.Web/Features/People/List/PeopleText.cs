using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>The words of each cell: the same on the screen, on paper and in the file.</summary>
public sealed class PeopleText(Texts texts, Formats formats, CodeLabels labels, BirthText births, TradeDay day)
{
    public string Of(PeopleRow row, PeopleColumn column)
    {
        if (!row.Open[column.Group])
        {
            return texts["people.cell.closed"];
        }

        var text = Cell(row, column.Name);
        return string.IsNullOrEmpty(text) ? texts["common.unknown"] : text;
    }

    public string Label(PeopleColumn column) => texts[$"people.column.{column.Name}"];

    private string? Cell(PeopleRow row, string column) => column switch
    {
        "file" => row.Who.FileNumber,
        "born" => births.Of(row.Who.BirthDate, row.Who.BirthPrecision),
        "age" => BirthText.Age(row.Who.BirthDate, day.Today) is { } age ? formats.Number(age) : null,
        "sex" => labels[CodeLists.Sex, row.Who.Sex],
        "nationality" => Labels(CodeLists.Country, row.Nationalities),
        "language" => Labels(CodeLists.Language, row.Languages),
        "phone" => row.Who.Phone,
        "arrived" => row.Arrived is { } on ? formats.Date(on) : null,
        "paper" => Paper(row.Paper),
        "body" => row.Bodies.Count == 0 ? texts["people.cell.nobody"] : string.Join(", ", row.Bodies),
        "german" => row.German,
        "idle" when row.Case is { Died: false } && !ActivityClock.Counts(row.Who.BirthDate, day.Today) => texts["people.cell.too-young", ActivityClock.CountsFrom],
        _ => row.Case is null ? texts["people.cell.no-case"] : OfCase(row.Case, column),
    };

    private string OfCase(PeopleRow.CaseFact file, string column) => column switch
    {
        "site" => file.Site,
        "lead" => file.Lead ?? texts["people.cell.no-lead"],
        "state" => labels[CodeLists.CaseState, file.State],
        "idle" or "due" when file.Died => texts["people.cell.died"],
        "idle" when file.Closed => texts["people.cell.closed-case"],
        "idle" => file.IdleSince is null ? texts["people.cell.active"] : formats.Number(ActivityClock.Days(file.IdleSince, day.Today)),
        "due" => file.Due is { } due ? formats.Date(due) : texts["people.cell.no-due"],
        _ => "",
    };

    private string Paper(PeopleRow.PaperFact? paper) => paper switch
    {
        null => texts["people.cell.no-paper"],
        { To: { } to } => texts["people.cell.paper", Short(paper.Type), to],
        _ => Short(paper.Type),
    };

    // A long official name fills five lines; the one word people say, also the German one on the paper, stands in brackets.
    private string Short(string type)
    {
        var label = labels[CodeLists.Paper, type];
        return label.LastIndexOf('(') is > 0 and var open && label.EndsWith(')') && !label.Contains('§', StringComparison.Ordinal) && !label[open..].Contains(' ', StringComparison.Ordinal) ? label[(open + 1)..^1] : label;
    }

    private string Labels(string list, IReadOnlyList<string> codes) => string.Join(", ", codes.Select(code => labels[list, code]));
}
