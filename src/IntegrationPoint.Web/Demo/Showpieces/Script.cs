using System.Globalization;
using IntegrationPoint.Web.Demo.History;
using IntegrationPoint.Web.Demo.Records;

namespace IntegrationPoint.Web.Demo.Showpieces;

/// <summary>The written files of the people of the stories: where the script speaks of something, chance keeps silent.</summary>
public sealed class Script
{
    private readonly ILookup<string, string[]> lines = DemoLists.Rows("cast-events").ToLookup(r => r[0], StringComparer.Ordinal);

    public bool Has(Living person, string what) => person.Cast is { } cast && lines[cast.Key].Any(l => l[1] == what);

    public IEnumerable<string[]> Of(Living person, string what) => person.Cast is { } cast ? lines[cast.Key].Where(l => l[1] == what) : [];

    public IEnumerable<Meeting> Meetings(Living person, Func<string, int> user) => Of(person, "meet").Select(l => new Meeting(l[4], l[5], Day(l[2]), Word(l[6]))
    {
        At = Word(l[3]) is { } at ? TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture) : null,
        Minutes = Word(l[7]) is { } minutes ? int.Parse(minutes, CultureInfo.InvariantCulture) : null,
        Interpreter = Word(l[8]),
        By = Word(l[9]) is { } login ? user(login) : null,
        Place = Word(l[10]),
        Reason = Word(l[11]),
    });

    public IEnumerable<Engagement> Engagements(Living person) => Of(person, "part").Select(l => new Engagement(Activity.Of(l[2]), l[4])
    {
        Title = l[3],
        EntitledOn = Maybe(l[5]),
        RegisteredOn = Maybe(l[6]),
        StartedOn = Maybe(l[7]),
        EndedOn = Maybe(l[8]),
        Percent = Word(l[9]) is { } percent ? int.Parse(percent, CultureInfo.InvariantCulture) : null,
        Result = Word(l[10]),
        NotStartedReason = Word(l[11]),
    });

    public static string? Word(string text) => text.Length == 0 ? null : text;

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Maybe(string text) => text.Length == 0 ? null : Day(text);
}
