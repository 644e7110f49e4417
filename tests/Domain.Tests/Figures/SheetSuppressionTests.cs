using CsCheck;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.Figures.Disclosure;

namespace IntegrationPoint.Domain.Tests.Figures;

public sealed class SheetSuppressionTests
{
    private static readonly string[] Sites = ["aachen", "alsdorf", "eschweiler", "simmerath"];

    [Fact]
    public void The_total_minus_three_sites_does_not_give_the_fourth_away()
    {
        var hidden = SheetSuppression.Hidden(Stock(("SY", [905, 40, 30, 2]), ("IQ", [425, 20, 15, 9])));

        Assert.Contains(Cell("SY", "simmerath"), hidden);
        Assert.Contains(hidden, c => c.Code == "SY" && c.Site != "simmerath");
        Assert.DoesNotContain(CellName.Total(Population.Stock), hidden);
    }

    [Fact]
    public void The_total_of_a_site_minus_the_other_nationalities_does_not_give_one_away()
    {
        var hidden = SheetSuppression.Hidden(Stock(("SY", [905, 40, 30, 2]), ("IQ", [425, 20, 15, 9])));

        Assert.Contains(Cell("IQ", "simmerath"), hidden);
    }

    [Fact]
    public void A_cell_that_changed_by_one_since_the_last_key_date_is_hidden_and_its_total_is_not()
    {
        var before = Stock(("SY", [900, 40, 30, 20]), ("IQ", [425, 20, 15, 9]), ("AF", [330, 30, 30, 30]));
        var after = Stock(("SY", [901, 40, 30, 20]), ("IQ", [425, 20, 15, 9]), ("AF", [330, 30, 30, 30]));
        var hidden = SheetSuppression.Hidden(after, before);

        Assert.Contains(Cell("SY", "aachen"), hidden);
        Assert.DoesNotContain(CellName.Total(Population.Stock), hidden);
        Assert.DoesNotContain(CellName.Total(Population.Stock, "aachen"), hidden);
    }

    [Fact]
    public void A_cell_that_changed_by_three_is_shown() => Assert.Empty(SheetSuppression.Hidden(
        Stock(("SY", [903, 40, 30, 20]), ("IQ", [425, 20, 15, 9])), Stock(("SY", [900, 40, 30, 20]), ("IQ", [425, 20, 15, 9]))));

    [Fact]
    public void A_cell_is_judged_against_every_key_date_that_readers_know()
    {
        var sheet = Stock(("SY", [910, 40, 30, 20]), ("IQ", [425, 20, 15, 9]), ("AF", [330, 30, 30, 30]));
        var hidden = SheetSuppression.Hidden(
            sheet,
            Stock(("SY", [880, 40, 30, 20]), ("IQ", [425, 20, 15, 9]), ("AF", [330, 30, 30, 30])),
            Stock(("SY", [911, 40, 30, 20]), ("IQ", [425, 20, 15, 9]), ("AF", [330, 30, 30, 30])));

        Assert.Contains(Cell("SY", "aachen"), hidden);
    }

    [Fact]
    public void Events_of_two_periods_are_not_compared_with_each_other()
    {
        static FigureSheet Arrivals(int women) => new(
        [
            new(Population.Arrivals, Dimension.All, "", "aachen", women + 40),
            new(Population.Arrivals, Dimension.Sex, "female", "aachen", women), new(Population.Arrivals, Dimension.Sex, "male", "aachen", 40),
        ]);

        Assert.Empty(SheetSuppression.Hidden(Arrivals(21), Arrivals(20)));
    }

    [Fact]
    public void A_crossed_table_is_judged_with_both_of_its_sides()
    {
        FigureSheet sheet = new(
        [
            new(Population.Adults, Dimension.All, "", "aachen", 50),
            new(Population.Adults, Dimension.Sex, "female", "aachen", 20), new(Population.Adults, Dimension.Sex, "male", "aachen", 30),
            new(Population.Adults, Dimension.Idle, "0..4", "aachen", 21), new(Population.Adults, Dimension.Idle, "5..8", "aachen", 29),
            new(Population.Adults, Dimension.IdleBySex, "0..4*female", "aachen", 1), new(Population.Adults, Dimension.IdleBySex, "0..4*male", "aachen", 20),
            new(Population.Adults, Dimension.IdleBySex, "5..8*female", "aachen", 19), new(Population.Adults, Dimension.IdleBySex, "5..8*male", "aachen", 10),
        ]);
        var hidden = SheetSuppression.Hidden(sheet);

        Assert.Equal(4, hidden.Count(c => c.Dimension == Dimension.IdleBySex && c.Site == "aachen"));
        Assert.DoesNotContain(hidden, c => c.Dimension is Dimension.Sex or Dimension.Idle);
    }

    [Fact]
    public void Medians_are_made_of_days_that_nobody_publishes() =>
        Assert.Empty(SheetSuppression.Hidden(new FigureSheet([new(Population.Newcomers, Dimension.Days, "17", "aachen", 1)])));

    [Fact]
    public void No_reader_of_all_pages_of_all_sites_can_pin_down_a_small_cell() => Nationalities.Sample(rows =>
    {
        var sheet = Stock([.. rows.Select((r, i) => ($"N{i}", r))]);
        var hidden = SheetSuppression.Hidden(sheet);
        var (cells, places) = WhatReadersKnow(sheet);
        var attack = new Attack(cells, [.. Enumerable.Range(0, cells.Count).Select(i => hidden.Contains(places[i]))]);

        foreach (var small in Enumerable.Range(0, cells.Count).Where(i => cells[i] is 1 or 2))
        {
            Assert.True(attack.Range(small).Most >= Indicator.SmallestCell, $"{places[small]} of {string.Join(" / ", rows.Select(r => string.Join(' ', r)))}");
        }
    }, iter: 100);

    [Fact]
    public void Nothing_is_hidden_that_readers_can_work_out_or_that_protects_nobody() => Nationalities.Sample(rows =>
    {
        var sheet = Stock([.. rows.Select((r, i) => ($"N{i}", r))]);
        var hidden = SheetSuppression.Hidden(sheet);
        var (cells, places) = WhatReadersKnow(sheet);
        bool[] closed = [.. Enumerable.Range(0, cells.Count).Select(i => hidden.Contains(places[i]))];
        var attack = new Attack(cells, closed);
        int[] small = [.. Enumerable.Range(0, cells.Count).Where(i => cells[i] is 1 or 2)];

        foreach (var large in Enumerable.Range(0, cells.Count).Where(i => closed[i] && cells[i] > 2))
        {
            var (least, most) = attack.Range(large);
            Assert.True(least < most, $"{places[large]} is hidden and known");
            closed[large] = false;
            Assert.Contains(small, s => attack.Range(s).Most < Indicator.SmallestCell);
            closed[large] = true;
        }
    }, iter: 100);

    [Fact]
    public void No_difference_of_two_key_dates_shows_one_or_two_persons() => Gen.Select(Nationalities, Gen.Int[-2, 2].Array[24]).Sample((rows, moves) =>
    {
        int[][] later = [.. rows.Select((r, i) => r.Select((v, j) => Math.Max(0, v + moves[((i * 4) + j) % 24])).ToArray())];
        var (before, after) = (Stock([.. rows.Select((r, i) => ($"N{i}", r))]), Stock([.. later.Select((r, i) => ($"N{i}", r))]));
        var (hiddenBefore, hiddenAfter) = (SheetSuppression.Hidden(before), SheetSuppression.Hidden(after, before));

        Assert.DoesNotContain(after.Cells.Where(c => c.Dimension.Length > 0 && !hiddenBefore.Contains(c) && !hiddenAfter.Contains(c)),
            c => Math.Abs(after[c] - before[c]) is 1 or 2);
    }, iter: 100);

    private static readonly Gen<int[][]> Nationalities = Gen.Frequency((1, Gen.Int[0, 3]), (2, Gen.Int[3, 60])).Array[4].Array[2, 6];

    private static CellName Cell(string country, string site) => new(Population.Stock, Dimension.Nationality, country, site);

    private static FigureSheet Stock(params (string Country, int[] BySite)[] rows) => new(rows
        .SelectMany(r => r.BySite.Select((count, s) => new Tally(Population.Stock, Dimension.Nationality, r.Country, Sites[s], count)))
        .Concat(Sites.Select((site, s) => new Tally(Population.Stock, Dimension.All, "", site, rows.Sum(r => r.BySite[s])))));

    private static (CellSystem Cells, CellName[] Places) WhatReadersKnow(FigureSheet sheet)
    {
        var cells = new CellSystem();
        var places = sheet.Cells.ToArray();
        var at = places.ToDictionary(p => p, p => cells.Add(sheet[p]));
        foreach (var country in sheet.Codes(Population.Stock, Dimension.Nationality))
        {
            cells.Sum(at[Cell(country, "")], [.. Sites.Select(s => at[Cell(country, s)])]);
        }

        foreach (var site in Sites.Append(""))
        {
            cells.Sum(at[CellName.Total(Population.Stock, site)], [.. sheet.Codes(Population.Stock, Dimension.Nationality).Select(c => at[Cell(c, site)])]);
        }

        cells.Sum(at[CellName.Total(Population.Stock)], [.. Sites.Select(s => at[CellName.Total(Population.Stock, s)])]);
        return (cells, places);
    }
}
