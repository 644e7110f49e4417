using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>Cells that nobody wants to meet.</summary>
public sealed class HostileRowTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly ListDesk desk = new(app);

    [Fact]
    public async Task Names_of_one_and_two_hundred_letters_come_in_and_longer_ones_stay_out()
    {
        var (longest, longer) = (new string('Ä', 200), new string('B', 201));
        var run = await desk.Import($"Name;Vorname;Geb.-Datum\nO;E;01.02.1951\n{longest};Kunigunde;02.03.1952\n{longer};Adelgunde;03.04.1953\n");

        Assert.Equal([RowStates.Added, RowStates.Added, RowStates.Rejected], await desk.States(run));
        Assert.Equal("E O", (await desk.Record(run, 2)).Person.DisplayName);
        Assert.Equal(longest, (await desk.Record(run, 3)).Person.FamilyName);
    }

    [Fact]
    public async Task Control_characters_and_direction_marks_vanish_from_names_and_the_report_says_so()
    {
        var run = await desk.Import("Name;Vorname;Geb.-Datum\nVo\u0007gel\u202E;Hilde\u0001gard;04.05.1954\n");

        Assert.Equal("Hildegard Vogel", (await desk.Record(run, 2)).Person.DisplayName);
        Assert.Contains(ImportJson.Findings((await desk.Rows(run))[0].Findings), f => f.Reason == "cleaned");
    }

    [Theory]
    [InlineData("30.02.1980"), InlineData("32.01.1980"), InlineData("00.13.1980"), InlineData("12.12.2199"), InlineData("01.01.1850"), InlineData("gestern"), InlineData("-1"), InlineData("99999999")]
    public async Task A_day_that_cannot_be_keeps_the_row_out_and_names_the_field(string birth)
    {
        var run = await desk.Import($"Name;Vorname;Geb.-Datum\nUnmöglich;Tag;{birth}\n");
        var finding = Assert.Single(ImportJson.Findings((await desk.Rows(run))[0].Findings), f => f.IsError);

        Assert.Equal(("birth-date", RowStates.Rejected, Menders.Sender), (finding.Field, (await desk.States(run))[0], finding.Mend));
    }

    [Fact]
    public async Task The_first_of_january_counts_as_the_year_alone()
    {
        var run = await desk.Import("Name;Vorname;Geb.-Datum\nJahreszahl;Nura;01.01.1955\n");

        Assert.Equal(("year", 1955), ((await desk.Record(run, 2)).Person.BirthPrecision, (await desk.Record(run, 2)).Person.BirthDate!.Value.Year));
    }

    [Theory]
    [InlineData("=1+1"), InlineData("+SUM(A1:A9)"), InlineData("-2+3"), InlineData("@SUM(A1)"), InlineData("=cmd|' /C calc'!A0")]
    public async Task A_cell_that_looks_like_a_formula_is_text_and_harms_no_row_beside_it(string cell)
    {
        var run = await desk.Import($"Name;Vorname;Geb.-Datum;Straße\nFormel;Xaver;06.07.1956;{cell}\nNachbar;Zacharias;07.08.1957;Weberweg 1\n");

        Assert.All(await desk.States(run), state => Assert.NotEqual(RowStates.Raw, state));
        Assert.NotEqual(RowStates.Rejected, (await desk.States(run))[1]);
    }

    [Fact]
    public async Task Many_bad_rows_do_not_keep_one_good_row_out()
    {
        var bad = string.Concat(Enumerable.Range(0, 600).Select(i => $"Fehler{i};Tag;31.02.1990\n"));
        var run = await desk.Import($"Name;Vorname;Geb.-Datum\n{bad}Einzige;Gute;08.09.1958\n");

        Assert.Equal((601, 1, 600), (run.Read, run.Added, run.Rejected));
    }
}
