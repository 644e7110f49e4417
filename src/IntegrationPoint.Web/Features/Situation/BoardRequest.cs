using IntegrationPoint.Domain;

namespace IntegrationPoint.Web.Features.Situation;

/// <summary>What the address asks of the board; what it leaves open is null or empty.</summary>
public sealed record BoardRequest(DateOnly? On, string Site, DateOnly? From, DateOnly? To)
{
    /// <summary>Nobody's figures are asked for before the oldest records could begin.</summary>
    private static readonly DateOnly Earliest = new(1990, 1, 1);
    private const int LongestSite = 80;
    private static readonly string[] Period = ["from", "to"];

    /// <summary>Names of parameters that were not understood; the page says so and shows the usual.</summary>
    public IReadOnlyList<string> NotUnderstood { get; init; } = [];

    public static BoardRequest Parse(IQueryCollection query, DateOnly today)
    {
        List<string> not = [];
        var on = Day("on");
        var (from, to) = (Day("from"), Day("to"));
        if (from is null != to is null || from > to)
        {
            not.AddRange(Period.Except(not));
            (from, to) = (null, null);
        }

        var site = query["site"].ToString().Trim();
        if (site.Length > LongestSite || !site.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            not.Add("site");
            site = "";
        }

        return new(on, site, from, to) { NotUnderstood = not };

        DateOnly? Day(string name)
        {
            var text = query[name].ToString().Trim();
            if (text.Length == 0)
            {
                return null;
            }

            if (DayText.Read(text, today) is { YearOnly: false, Day: var day } && day >= Earliest && day <= today)
            {
                return day;
            }

            not.Add(name);
            return null;
        }
    }
}
