using System.Globalization;
using AngleSharp.Dom;
using IntegrationPoint.Web.Design.Charts;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Tests.Localisation;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>Pictures and their tables come from the same rows.</summary>
public sealed class ChartTests : IDisposable
{
    private static readonly ChartBar[] Bars =
    [
        new("0–4", 214, "/people?idle=0-4", "214 Personen seit 0–4 Wochen, Liste öffnen") { Quiet = true },
        new("5–8", 231, "/people?idle=5-8", "231 Personen seit 5–8 Wochen, Liste öffnen"),
        new("9–12", null, null, "9–12 Wochen: unterdrückt"),
    ];

    private readonly Spoken spoken = new("de", "fa-IR");
    private readonly Drawn page = new();

    public void Dispose() => spoken.Dispose();

    [Fact]
    public async Task Every_column_is_a_link_with_a_full_name_and_prints_its_value()
    {
        var chart = await Chart(ChartKind.Columns);

        Assert.Equal("231 Personen seit 5–8 Wochen, Liste öffnen", chart.QuerySelectorAll("svg a")[1].GetAttribute("aria-label"));
        Assert.Equal(["214", "231", "×"], chart.QuerySelectorAll("svg text.strong").Select(t => t.TextContent));
        Assert.Single(chart.QuerySelectorAll("rect.bar3"));
    }

    [Fact]
    public async Task The_table_beneath_holds_the_same_numbers_and_links()
    {
        var table = (await Chart(ChartKind.Columns)).QuerySelector("details table")!;

        Assert.Equal(["0–4", "5–8", "9–12"], table.QuerySelectorAll("tbody th").Select(c => c.TextContent));
        Assert.Equal(["214", "231", "×"], table.QuerySelectorAll("tbody td").Select(c => c.TextContent));
        Assert.Equal("/people?idle=5-8", table.QuerySelectorAll("tbody a")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task Columns_grow_from_zero_in_proportion_whatever_the_culture_of_the_machine()
    {
        var bars = (await Chart(ChartKind.Columns)).QuerySelectorAll("rect.bar, rect.bar3").Select(r => Number(r, "height")).ToList();

        Assert.Equal(2, bars.Count);
        Assert.Equal(214.0 / 231, bars[0] / bars[1], 2);
    }

    [Theory]
    [InlineData(ChartKind.Bars), InlineData(ChartKind.Funnel)]
    public async Task Bars_are_words_of_the_page_beside_a_silent_drawing(ChartKind kind)
    {
        var rows = (await Chart(kind)).QuerySelectorAll("ul.bars > li:not(.loss)");

        Assert.Equal(["214", "231", "×"], rows.Select(r => r.QuerySelector("b")!.TextContent));
        Assert.All(rows, r => Assert.Equal("true", r.QuerySelector("svg")!.GetAttribute("aria-hidden")));
        Assert.Equal("100", rows[1].QuerySelector("rect")!.GetAttribute("width"));
        Assert.Equal("0", rows[2].QuerySelector("rect")!.GetAttribute("width"));
        Assert.Null(rows[2].QuerySelector("a"));
    }

    [Fact]
    public async Task A_funnel_says_what_is_lost_between_its_bars()
    {
        ChartBar[] rows = [new("berechtigt", 612) { Loss = "− 181 nicht angemeldet (30 %)" }, new("angemeldet", 431)];
        var chart = await page.Element(new IpChart(Texts.Built, new Formats(Texts.Built)) { Kind = ChartKind.Funnel, LabelText = "x", Rows = rows });

        Assert.Equal("− 181 nicht angemeldet (30 %)", chart.QuerySelector("ul.bars > li.loss")!.TextContent);
    }

    [Fact]
    public async Task A_chart_of_nothing_says_so() =>
        Assert.Equal("Hier steht noch nichts.", (await page.Element(new IpChart(Texts.Built, new Formats(Texts.Built)) { LabelText = "x" })).TextContent);

    [Fact]
    public async Task A_chart_of_zeros_stands_on_its_ground()
    {
        var chart = await page.Element(new IpChart(Texts.Built, new Formats(Texts.Built)) { LabelText = "x", Rows = [new("a", 0), new("b", 0)] });

        Assert.All(chart.QuerySelectorAll("rect.bar"), r => Assert.Equal(0, Number(r, "height")));
    }

    [Theory]
    [InlineData(1, 1, 1), InlineData(4, 1, 4), InlineData(7, 2, 3), InlineData(304, 100, 3), InlineData(1205, 500, 2), InlineData(3015, 1000, 3), InlineData(0, 1, 1)]
    public void The_axis_has_at_most_four_round_lines(long largest, long step, int lines)
    {
        var scale = Scale.For(largest);

        Assert.Equal(step, scale.Step);
        Assert.Equal(lines, scale.Lines.Count());
    }

    [Fact]
    public void However_large_the_axis_stays_round_and_covers_the_largest() =>
        CsCheck.Check.Sample(CsCheck.Gen.Long[0, 1_000_000_000], largest =>
        {
            var scale = Scale.For(largest);
            return scale.Top >= largest && scale.Lines.Count() is >= 1 and <= 4;
        });

    [Fact]
    public async Task The_legal_clock_is_a_picture_with_legend_and_the_same_as_a_table()
    {
        var clock = await Clock();

        Assert.Equal("img", clock.QuerySelector("svg.chart")!.GetAttribute("role"));
        Assert.Equal(3, clock.QuerySelectorAll(".legend li").Length);
        Assert.Equal("mit Erlaubnis", clock.QuerySelector("tbody td")!.TextContent);
        Assert.Equal("§\u00A061 Abs.\u00A02\u00A0AsylG", clock.QuerySelector("tbody td.norm")!.TextContent);
    }

    [Fact]
    public async Task The_spans_of_a_lane_touch_without_gap_and_stay_inside()
    {
        var rects = (await Clock()).QuerySelectorAll("svg.chart")[0].QuerySelectorAll("rect").Select(r => (X: Number(r, "x"), End: Number(r, "x") + Number(r, "width"))).ToList();

        Assert.Equal(3, rects.Count);
        Assert.All(rects.Zip(rects.Skip(1)), pair => Assert.InRange(pair.Second.X - pair.First.End, 1.5, 2.5));
        Assert.All(rects, r => Assert.InRange(r.End, 196, 1082));
    }

    [Theory]
    [InlineData(2016, 1, 11, ClockState.NotAllowed), InlineData(2016, 1, 12, ClockState.WithPermit), InlineData(2017, 1, 12, ClockState.Allowed), InlineData(2030, 1, 1, ClockState.Allowed)]
    public void Both_days_of_a_span_count(int year, int month, int day, ClockState state) =>
        Assert.Equal(state, Lane().On(new DateOnly(year, month, day))!.State);

    private Task<IElement> Clock() => page.Element(new IpClock(Texts.Built, new Formats(Texts.Built)) { Lanes = [Lane()], From = new(2015, 10, 1), Until = new(2017, 3, 31), Today = new(2016, 3, 24) });

    private static ClockLane Lane() => new("Arbeit",
    [
        new(new(2015, 10, 12), new(2016, 1, 11), ClockState.NotAllowed, "nicht erlaubt"),
        new(new(2016, 1, 12), new(2017, 1, 11), ClockState.WithPermit, "mit Erlaubnis"),
        new(new(2017, 1, 12), null, ClockState.Allowed, "frei"),
    ], "Ausländerbehörde", "§ 61 Abs. 2 AsylG", "12.01.2017");

    private Task<IElement> Chart(ChartKind kind) =>
        page.Element(new IpChart(Texts.Built, new Formats(Texts.Built)) { Kind = kind, LabelText = "Wartezeit", Rows = Bars });

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}
