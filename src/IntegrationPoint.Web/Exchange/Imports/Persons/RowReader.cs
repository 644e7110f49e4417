using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Reads the stored cells of a run by its confirmed columns.</summary>
public sealed class RowReader(ImportContext context, ListWords words)
{
    private readonly PersonRowReader reader = new(words.Words, context.Run.Day);

    public RowPlan Read(int id, int row, string json)
    {
        var all = ImportJson.Cells(json);
        var cells = Fields(all, context.Fields);
        var reading = reader.Read(cells);
        var findings = reading.Findings.ToList();
        if (all.Length > context.Columns)
        {
            findings.Add(RowFinding.Error("", "too-many-cells", Number(all.Length), Number(context.Columns)));
        }

        var person = findings.Exists(f => f.IsError) ? null : reading.Row;
        return new RowPlan
        {
            BodyId = context.Body.Id,
            Id = id,
            Row = row,
            Cells = cells,
            Person = person,
            Findings = findings,
            State = person is null ? RowStates.Rejected : RowStates.New,
        };
    }

    public static Dictionary<string, string> Fields(string[] cells, IReadOnlyList<string?> fields)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length && i < fields.Count; i++)
        {
            if (fields[i] is { } field && cells[i].Length > 0)
            {
                map[field] = cells[i];
            }
        }

        return map;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
