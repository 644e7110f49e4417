using IntegrationPoint.Web.Design.Charts;
using IntegrationPoint.Web.Design.Forms;

namespace IntegrationPoint.Web.Features.Gallery;

/// <summary>Invented rows for the gallery.</summary>
public sealed class GallerySamples(Texts texts)
{
    public static readonly DateOnly Today = new(2016, 3, 24);

    private static readonly (string Weeks, long People)[] Waiting =
    [
        ("0–4", 214), ("5–8", 231), ("9–12", 304), ("13–16", 287), ("17–20", 131),
        ("21–24", 83), ("25–28", 58), ("29–32", 42), ("33–36", 31), ("37+", 88),
    ];

    public sealed record Row(string Name, string? Own, string Lang, string File, DateOnly? Born, long? Days);

    public IReadOnlyList<Row> People { get; } =
    [
        new("Karim Al-Nasri", "كريم الناصري", "ar", "IP-2015-04417", new DateOnly(1991, 5, 14), 37),
        new("Selam Kidane", "ሰላም ኪዳነ", "ti", "IP-2015-04001", new DateOnly(1994, 2, 2), 1012),
        new("Layla Mansour", null, "ar", "IP-2015-01604", null, null),
    ];

    public IReadOnlyList<ChartBar> Columns =>
    [
        .. Waiting.Select((w, i) => new ChartBar(w.Weeks, w.People, "/design?weeks=" + Uri.EscapeDataString(w.Weeks), texts["gallery.chart.bar", w.People, w.Weeks]) { Quiet = i == 0 }),
    ];

    public IReadOnlyList<ChartBar> Bars =>
    [
        new(texts["gallery.country.sy"], 1205, "/design?country=SY", texts["gallery.chart.country", 1205, texts["gallery.country.sy"]]),
        new(texts["gallery.country.iq"], 420, "/design?country=IQ", texts["gallery.chart.country", 420, texts["gallery.country.iq"]]),
        new(texts["gallery.country.er"], 75, null, texts["gallery.chart.country-closed", 75, texts["gallery.country.er"]]),
        new(texts["gallery.country.pk"], null, null, texts["gallery.chart.suppressed", texts["gallery.country.pk"]]),
    ];

    public IReadOnlyList<ChartBar> Funnel =>
    [
        new(texts["gallery.funnel.entitled"], 612, "/design?course=entitled", texts["gallery.funnel.bar", 612, texts["gallery.funnel.entitled"]]) { Loss = texts["gallery.funnel.lost", 181, 30] },
        new(texts["gallery.funnel.registered"], 431, "/design?course=registered", texts["gallery.funnel.bar", 431, texts["gallery.funnel.registered"]]) { Loss = texts["gallery.funnel.lost", 113, 26] },
        new(texts["gallery.funnel.started"], 318, "/design?course=started", texts["gallery.funnel.bar", 318, texts["gallery.funnel.started"]]),
    ];

    public IReadOnlyList<ClockLane> Clock =>
    [
        new(texts["gallery.clock.work"],
        [
            new(new(2015, 10, 12), new(2016, 1, 11), ClockState.NotAllowed, texts["gallery.clock.no"]),
            new(new(2016, 1, 12), new(2017, 1, 11), ClockState.WithPermit, texts["gallery.clock.permit"]),
            new(new(2017, 1, 12), null, ClockState.Allowed, texts["gallery.clock.free"]),
        ], texts["gallery.clock.work.condition"], "§ 61 Abs. 2 AsylG", PlainFormats.Day(new DateOnly(2017, 1, 12))),
        new(texts["gallery.clock.community"],
        [
            new(new(2015, 10, 12), null, ClockState.Allowed, texts["gallery.clock.yes"]),
        ], texts["gallery.clock.community.condition"], "§ 5 AsylbLG", texts["gallery.clock.never"]),
        new(texts["gallery.clock.benefit"],
        [
            new(new(2015, 10, 12), new(2017, 1, 7), ClockState.Neutral, texts["gallery.clock.basic"]),
            new(new(2017, 1, 8), null, ClockState.Allowed, texts["gallery.clock.higher"]),
        ], texts["gallery.clock.benefit.condition"], "§ 3, § 2 AsylbLG", PlainFormats.Day(new DateOnly(2017, 1, 8))),
    ];

    public IReadOnlyList<Choice> Sites { get; } = [new("aachen", "Aachen"), new("alsdorf", "Alsdorf"), new("eschweiler", "Eschweiler"), new("simmerath", "Simmerath")];

    public IReadOnlyList<Choice> Tongues =>
    [
        new("ar", "العربية", Lang: "ar"), new("fa", "دری", Lang: "fa"), new("ti", "ትግርኛ", Lang: "ti"),
        new("kmr", "Kurmancî", Lang: "kmr"), new("en", "English", Lang: "en"), new("other", texts["gallery.form.language.other"], Icon: "talk"),
    ];

    public IReadOnlyList<Choice> Needs =>
    [
        new("Money", texts["gallery.form.urgent.money"], Icon: "money"), new("Doctor", texts["gallery.form.urgent.doctor"], Icon: "doctor"),
        new("House", texts["gallery.form.urgent.house"], Icon: "house"), new("Paper", texts["gallery.form.urgent.paper"], Icon: "paper"),
        new("Child", texts["gallery.form.urgent.child"], Icon: "child"),
    ];
}
