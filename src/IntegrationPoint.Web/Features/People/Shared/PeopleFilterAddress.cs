using IntegrationPoint.Web.Security.Addresses;
using Microsoft.Extensions.Primitives;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The parts of a filter as they are written in an address. Parameters of the page itself are left alone.</summary>
internal static class PeopleFilterAddress
{
    private sealed record Part(string Name, Func<PeopleFilter, string, PeopleFilter?> Read, Func<PeopleFilter, string?> Write);

    private static readonly Part[] Parts =
    [
        new(TypedWords.Typed, (f, v) => f with { Text = v }, _ => null),
        new(TypedWords.Sealed, (f, v) => f.Text is null ? null : f with { SealedText = v }, f => f.Text is null ? null : f.SealedText),
        new("on", (f, v) => DayRange.Day(v) is { } day ? f with { On = day } : null, f => f.On is { } day ? DayRange.Write(day) : null),
        Codes("site", f => f.Sites, (f, v) => f with { Sites = v }),
        Codes("lead", f => f.Leads, (f, v) => f with { Leads = v }),
        new("case", (f, v) => v == "open" ? f with { Cased = true } : null, f => f.Cased ? "open" : null),
        Codes("state", f => f.States, (f, v) => f with { States = v }),
        new("idle", ReadIdle, f => f.Active ? PeopleFilter.None : f.Idle is { } weeks ? (weeks == default ? "any" : weeks.ToString()) : null),
        Whole("contact-due", f => f.ContactDue, (f, v) => f with { ContactDue = v }),
        Codes("horizon", f => f.Horizons, (f, v) => f with { Horizons = v }),
        Codes("nationality", f => f.Nationalities, (f, v) => f with { Nationalities = v }, upper: true),
        Codes("counted-as", f => f.CountedAs, (f, v) => f with { CountedAs = v }, upper: true),
        new("age", ReadAge, f => f.AgeUnknown ? "unknown" : f.Age?.ToString()),
        Codes("sex", f => f.Sexes, (f, v) => f with { Sexes = v }),
        Codes("language", f => f.Languages, (f, v) => f with { Languages = v }),
        Codes("paper", f => f.Papers, (f, v) => f with { Papers = v }, upper: true),
        Whole("paper-expires", f => f.PaperExpires, (f, v) => f with { PaperExpires = v }),
        Codes("regime", f => f.Regimes, (f, v) => f with { Regimes = v }, upper: true),
        Codes("body", f => f.Bodies, (f, v) => f with { Bodies = v }),
        Codes("benefit", f => f.Benefits, (f, v) => f with { Benefits = v }, upper: true),
        Codes("payer", f => f.Payers, (f, v) => f with { Payers = v }),
        Days("arrived", f => f.Arrived, (f, v) => f with { Arrived = v }),
        Codes("arrived-in", f => f.ArrivedIn, (f, v) => f with { ArrivedIn = v }),
        Codes("arrived-to", f => f.ArrivedTo, (f, v) => f with { ArrivedTo = v }),
        Days("left", f => f.Left, (f, v) => f with { Left = v }),
        Codes("left-because", f => f.LeftBecause, (f, v) => f with { LeftBecause = v }),
        Days("entitled", f => f.Entitled, (f, v) => f with { Entitled = v }),
        new("course", (f, v) => CourseRights.Stages.Contains(v) ? f with { Course = v } : null, f => f.Course),
        Codes("hindered", f => f.Hindered, (f, v) => f with { Hindered = v }),
        Days("met", f => f.Met, (f, v) => f with { Met = v }),
        Codes("result", f => f.Results, (f, v) => f with { Results = v }),
        Codes("no-show", f => f.NoShow, (f, v) => f with { NoShow = v }),
        Codes("interpreter", f => f.Interpreters, (f, v) => f with { Interpreters = v }),
        new("interview", (f, v) => v is PeopleFilter.Held or PeopleFilter.None ? f with { Interview = v } : null, f => f.Interview),
        new("group", (f, v) => ProspectGroup.Parse(v) is null ? null : f with { Group = v }, f => f.Group),
        Codes("german", f => f.German, (f, v) => f with { German = v }, upper: true),
    ];

    /// <summary>Parts that narrow what another part asks about: without it they would ask nothing and look as if they did.</summary>
    private static readonly (string Name, string Needs, Func<PeopleFilter, PeopleFilter> Without)[] Narrowing =
    [
        ("left-because", "left", f => f with { LeftBecause = [] }),
        ("course", "entitled", f => f with { Course = null }),
        ("hindered", "entitled", f => f with { Hindered = [] }),
        ("result", "met", f => f with { Results = [] }),
        ("no-show", "met", f => f with { NoShow = [] }),
        ("interpreter", "met", f => f with { Interpreters = [] }),
    ];

    public static PeopleFilter Read(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var filter = new PeopleFilter();
        var not = new List<string>();
        var given = query.ToLookup(p => p.Key, p => p.Value, StringComparer.Ordinal);
        foreach (var part in Parts)
        {
            var value = string.Join(',', given[part.Name].SelectMany(v => v.ToArray()).Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()));
            if (value.Length is > 0 and <= 400 && part.Read(filter, value) is { } read)
            {
                filter = read;
            }
            else if (value.Length > 0)
            {
                not.Add(part.Name);
            }
        }

        bool Given(string name) => Array.Find(Parts, p => p.Name == name)!.Write(filter) is { Length: > 0 };

        if (filter.Sites.Contains(PeopleFilter.None) && (filter.Sites.Count > 1 || filter.AsksAboutFile))
        {
            not.Add("site"); // without an open file there is no lead, no date, no horizon
        }

        foreach (var (name, needs, without) in Narrowing)
        {
            if (Given(name) && !Given(needs))
            {
                not.Add(name);
                filter = without(filter);
            }
        }

        return not.Count == 0 ? filter : filter with { NotUnderstood = not };
    }

    public static string Write(PeopleFilter filter) => string.Join('&', Parts
        .Select(p => (p.Name, Value: p.Write(filter)))
        .Where(p => !string.IsNullOrEmpty(p.Value))
        .Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!).Replace("%2C", ",", StringComparison.Ordinal)}"));

    private static Part Codes(string name, Func<PeopleFilter, IReadOnlyList<string>> get, Func<PeopleFilter, string[], PeopleFilter> set, bool upper = false) => new(
        name,
        (f, value) =>
        {
            var codes = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(code => upper && code != PeopleFilter.None ? code.ToUpperInvariant() : code)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            return codes.Length is > 0 and <= 60 && Array.TrueForAll(codes, IsCode) ? set(f, codes) : null;
        },
        f => string.Join(',', get(f).Order(StringComparer.Ordinal)));

    private static Part Whole(string name, Func<PeopleFilter, WholeRange?> get, Func<PeopleFilter, WholeRange, PeopleFilter> set) =>
        new(name, (f, value) => WholeRange.TryParse(value, out var range) ? set(f, range) : null, f => get(f)?.ToString());

    private static Part Days(string name, Func<PeopleFilter, DayRange?> get, Func<PeopleFilter, DayRange, PeopleFilter> set) =>
        new(name, (f, value) => DayRange.TryParse(value, out var days) ? set(f, days) : null, f => get(f)?.ToString());

    private static PeopleFilter? ReadIdle(PeopleFilter f, string value) => value switch
    {
        PeopleFilter.None => f with { Active = true },
        "any" => f with { Idle = default(WholeRange) },
        _ => WholeRange.TryParse(value, out var weeks) && weeks is { From: null or >= 0 } ? f with { Idle = weeks } : null,
    };

    private static PeopleFilter? ReadAge(PeopleFilter f, string value) => value == "unknown"
        ? f with { AgeUnknown = true }
        : WholeRange.TryParse(value, out var years) && years is { From: null or (>= 0 and <= 150), To: null or (>= 0 and <= 150) } ? f with { Age = years } : null;

    private static bool IsCode(string code) => code.Length <= 80 && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
