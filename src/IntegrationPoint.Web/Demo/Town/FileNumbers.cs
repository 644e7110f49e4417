using System.Globalization;

namespace IntegrationPoint.Web.Demo.Town;

/// <summary>File numbers in the order of arrival. Earlier years have gaps: many who came then have left again.</summary>
public sealed class FileNumbers(IReadOnlySet<string> reserved)
{
    private readonly Dictionary<int, int> last = [];

    public string Next(int year)
    {
        var number = last.GetValueOrDefault(year);
        var step = year switch { <= 2013 => 8, 2014 => 4, 2015 => number % 5 < 2 ? 2 : 1, _ => 1 };
        string text;
        do
        {
            number += step;
            text = string.Create(CultureInfo.InvariantCulture, $"IP-{year:0000}-{number:00000}");
        }
        while (reserved.Contains(text));

        last[year] = number;
        return text;
    }
}
