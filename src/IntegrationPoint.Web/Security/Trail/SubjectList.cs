using System.Globalization;
using System.Text;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Ids of persons as short text: ascending, runs joined, for example 4-9,17.</summary>
public static class SubjectList
{
    public static string? Write(IReadOnlyCollection<int> ids)
    {
        if (ids.Count == 0)
        {
            return null;
        }

        var sorted = ids.Distinct().Order().ToArray();
        var text = new StringBuilder();
        for (var i = 0; i < sorted.Length; i++)
        {
            var start = i;
            while (i + 1 < sorted.Length && sorted[i + 1] == sorted[i] + 1)
            {
                i++;
            }

            text.Append(text.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{sorted[start]}");
            _ = i > start ? text.Append(CultureInfo.InvariantCulture, $"-{sorted[i]}") : text;
        }

        return text.ToString();
    }

    public static IEnumerable<int> Read(string? text)
    {
        foreach (var part in (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            var from = int.Parse(ends[0], CultureInfo.InvariantCulture);
            var to = int.Parse(ends[^1], CultureInfo.InvariantCulture);
            for (var id = from; id <= to; id++)
            {
                yield return id;
            }
        }
    }
}
