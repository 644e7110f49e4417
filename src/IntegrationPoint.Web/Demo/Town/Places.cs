using System.Globalization;
using IntegrationPoint.Domain.Organisations;

namespace IntegrationPoint.Web.Demo.Town;

/// <summary>One of the four sites with the municipality it serves and the office that pays there.</summary>
public sealed record Place(Site Site, string SocialOffice)
{
    public string Municipality => Site.Municipality;

    public static IReadOnlyList<Place> All { get; } = [.. DemoLists.Rows("sites").Select((row, i) => new Place(Open(row, i + 1), Office(row[0])))];

    public static Place Aachen => All[0];

    private static string Office(string code) => code == "aachen" ? Bodies.City : $"{code}-sozialamt";

    private static Site Open(string[] row, int id)
    {
        var site = new Site { Id = id, Code = row[0], Name = row[1], Municipality = row[2], Address = row[3], ValidFrom = Day(row[4]) };
        if (row[5].Length > 0)
        {
            site.Close(Day(row[5]));
        }

        return site;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
