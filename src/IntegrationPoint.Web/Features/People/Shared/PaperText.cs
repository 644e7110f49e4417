using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>A paper, or what changes about one, as lines of part and value in codes, so that every screen says it in its own language.</summary>
public static class PaperText
{
    public const string Type = "type";
    public const string Number = "number";
    public const string From = "from";
    public const string To = "to";
    public const string WorkNote = "work-note";
    public const string Issuer = "issuer";
    public const string SeenOn = "seen-on";

    public static string Whole(string type, PaperReading reading) => Lines([(Type, type), .. Parts(reading).Where(p => p.Part != SeenOn)]);

    /// <summary>The parts of the one reading that the other says otherwise; null where they were empty.</summary>
    public static string? Changed(PaperReading reading, PaperReading other) =>
        Lines(Parts(reading).Except(Parts(other))) is { Length: > 0 } lines ? lines : null;

    public static IEnumerable<(string Part, string Value)> Read(string lines) =>
        lines.Split('\n').Select(line => line.Split(' ', 2)).Where(line => line.Length == 2).Select(line => (line[0], line[1]));

    private static IEnumerable<(string Part, string Value)> Parts(PaperReading r) => new (string Part, string? Value)[]
    {
        (Number, r.Number), (From, Day(r.From)), (To, Day(r.To)), (WorkNote, r.WorkNote), (Issuer, r.IssuerId?.ToString(System.Globalization.CultureInfo.InvariantCulture)), (SeenOn, Day(r.SeenOn)),
    }.Where(p => p.Value is not null).Select(p => (p.Part, p.Value!));

    private static string? Day(DateOnly? day) => day is { } known ? PlainFormats.Iso(known) : null;

    private static string Lines(IEnumerable<(string Part, string Value)> parts) => string.Join('\n', parts.Select(p => $"{p.Part} {p.Value}"));
}
