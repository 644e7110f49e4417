using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>Why a benefit began or ended, as offices write it in their lists.</summary>
public sealed class BenefitReasonTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly ListDesk desk = new(app);

    [Fact]
    public async Task Reasons_come_in_with_the_period_and_a_word_nobody_knows_is_left_out_and_said()
    {
        var run = await desk.Import("""
            Aktenzeichen;Name;Vorname;Geb.-Datum;Staatsangehörigkeit;Leistung seit;Leistungsgrund;Leistung bis;Einstellungsgrund
            50.3-R1;Haddadin;Yusra;17.05.1991;Syrien;02.10.2015;Zuweisung;;
            50.3-R2;Tesfamichael;Kidane;03.11.1984;Syrien;02.10.2015;Rechtskreiswechsel;29.02.2016;Arbeitsaufnahme
            50.3-R3;Mohammadzai;Gulab;29.01.1978;Syrien;02.10.2015;Laune;29.02.2016;
            """);
        var (one, two, three) = (await desk.Record(run, 2), await desk.Record(run, 3), await desk.Record(run, 4));

        Assert.Equal((3, 0), (run.Added, run.Rejected));
        Assert.Equal(("arrival", null), (one.Benefits[0].BeginReason, one.Benefits[0].EndReason));
        Assert.Equal(("regime-change", "work"), (two.Benefits[0].BeginReason, two.Benefits[0].EndReason));
        Assert.Equal((null, "other"), (three.Benefits[0].BeginReason, three.Benefits[0].EndReason));
        Assert.Contains((await desk.Rows(run)).SelectMany(r => ImportJson.Findings(r.Findings)), f => f is { Field: "benefit-reason", Reason: "word-left-out" });
    }

    [Fact]
    public async Task A_reason_said_later_is_added_to_the_benefit_that_is_known()
    {
        const string Head = "Aktenzeichen;Name;Vorname;Geb.-Datum;Staatsangehörigkeit;Leistung seit;Grund der Leistung;Leistung bis;Grund des Endes\n";
        await desk.Import(Head + "50.3-R9;Khoshnaw;Berivan;08.08.1999;Syrien;02.10.2015;;;");
        await desk.Import(Head + "50.3-R9;Khoshnaw;Berivan;08.08.1999;Syrien;02.10.2015;Neuzugang;;");
        var run = await desk.Import(Head + "50.3-R9;Khoshnaw;Berivan;08.08.1999;Syrien;02.10.2015;Neuzugang;01.03.2016;Wegzug");
        var benefit = Assert.Single((await desk.Record(run, 2)).Benefits);

        Assert.Equal((new DateOnly(2015, 10, 2), "arrival", new DateOnly(2016, 3, 1), "moved"), (benefit.From, benefit.BeginReason, benefit.To!.Value, benefit.EndReason));
    }
}
