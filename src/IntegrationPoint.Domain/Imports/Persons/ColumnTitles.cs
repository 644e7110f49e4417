using System.Text;

namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>Understands column titles: which field a title means, and in which row the titles stand.</summary>
public static class ColumnTitles
{
    /// <summary>How many rows at the top may be headlines before the titles.</summary>
    public const int Depth = 25;

    /// <summary>Lower-case letters and digits, umlauts spelled out, without what stands in brackets.</summary>
    public static string Fold(string title)
    {
        var folded = new StringBuilder(title.Length);
        var bracket = 0;
        foreach (var c in title.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            bracket += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (bracket > 0 || !char.IsLetterOrDigit(c))
            {
                continue;
            }

            _ = c switch
            {
                'ä' => folded.Append("ae"),
                'ö' => folded.Append("oe"),
                'ü' => folded.Append("ue"),
                'ß' => folded.Append("ss"),
                _ => folded.Append(c),
            };
        }

        return folded.ToString();
    }

    /// <summary>The field a title means; null if it means none that we keep.</summary>
    public static string? Field(string title)
    {
        var folded = Fold(title);
        if (ColumnWords.Fields.TryGetValue(folded, out var field))
        {
            return field;
        }

        return ColumnWords.Fields
            .Where(w => w.Key.Length >= 6 && (folded.StartsWith(w.Key, StringComparison.Ordinal) || folded.EndsWith(w.Key, StringComparison.Ordinal)))
            .OrderByDescending(w => w.Key.Length)
            .Select(w => w.Value)
            .FirstOrDefault();
    }

    /// <summary>One field for each title; a field is given once, to the first title that means it.</summary>
    public static IReadOnlyList<string?> Suggest(IReadOnlyList<string> titles)
    {
        var fields = titles.Select(Field).ToArray();
        var exact = titles.Select(t => ColumnWords.Fields.ContainsKey(Fold(t))).ToArray();
        foreach (var group in fields.Select((field, at) => (field, at)).Where(x => x.field is not null).GroupBy(x => x.field))
        {
            var keep = group.OrderByDescending(x => exact[x.at]).ThenBy(x => Fold(titles[x.at]) == "name" ? 1 : 0).ThenBy(x => x.at).First().at;
            foreach (var (_, at) in group.Where(x => x.at != keep))
            {
                fields[at] = null;
            }
        }

        // A lone column "Name" holds the whole name.
        var family = Array.IndexOf(fields, PersonFields.FamilyName);
        if (family >= 0 && !fields.Contains(PersonFields.GivenName) && !fields.Contains(PersonFields.FullName) && Fold(titles[family]) == "name")
        {
            fields[family] = PersonFields.FullName;
        }

        return fields;
    }

    /// <summary>The index of the row that holds the titles among the first rows of a sheet; -1 if none looks like titles.</summary>
    public static int Find(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var best = -1;
        var most = 1;
        for (var i = 0; i < rows.Count && i < Depth; i++)
        {
            var known = rows[i].Select(Field).Where(f => f is not null).Distinct(StringComparer.Ordinal).Count();

            // Merged headlines may stand right above the titles and sound like them; the fuller row is the row of titles.
            var fuller = i > 0 && best == i - 1 && known == most && Filled(rows[i]) > Filled(rows[best]);
            if (known > most || fuller)
            {
                (best, most) = (i, known);
            }
        }

        return best;
    }

    /// <summary>The titles of a row; a title that means nothing by itself borrows the headline merged above it ("Leistung" over "seit").</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<IReadOnlyList<string>> rows, int at)
    {
        var titles = rows[at];
        if (at == 0 || Filled(rows[at - 1]) < 2)
        {
            return [.. titles.Select(t => CellText.Clean(t).Text)];
        }

        var above = "";
        return [.. titles.Select((title, i) =>
        {
            var head = i < rows[at - 1].Count ? CellText.Clean(rows[at - 1][i]).Text : "";
            above = head.Length > 0 ? head : above;
            var own = CellText.Clean(title).Text;
            if (own.Length == 0)
            {
                return head;
            }

            var both = $"{above} {own}".Trim();
            var alone = Field(own) is not null && !ColumnWords.Fields.ContainsKey(Fold(both));
            return alone || Field(both) is null ? own : both;
        })];
    }

    private static int Filled(IReadOnlyList<string> row) => row.Count(c => c.Trim().Length > 0);
}
