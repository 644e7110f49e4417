using CsCheck;
using IntegrationPoint.Domain.Figures.Disclosure;

namespace IntegrationPoint.Domain.Tests.Figures;

public sealed class SuppressionTests
{
    private const int K = 3;

    [Fact]
    public void One_and_two_are_hidden_and_zero_is_shown()
    {
        var hidden = HideRow(0, 2, 2, 2, 9);

        Assert.Equal([false, true, true, true, false], hidden[..5]);
    }

    [Fact]
    public void A_single_small_cell_takes_the_smallest_other_with_it()
    {
        var hidden = HideRow(2, 40, 7);

        Assert.Equal([true, false, true], hidden[..3]);
    }

    [Fact]
    public void Two_ones_need_a_third_because_their_sum_would_give_them_away()
    {
        var hidden = HideRow(1, 1, 8, 5);

        Assert.Equal([true, true, false, true], hidden[..4]);
    }

    [Fact]
    public void A_table_without_small_cells_is_shown_whole() => Assert.DoesNotContain(true, HideRow(3, 0, 17));

    [Fact]
    public void A_total_that_is_small_itself_is_hidden() => Assert.True(HideRow(1, 0)[2]);

    [Fact]
    public void A_cell_that_moved_by_one_is_hidden_with_a_companion()
    {
        var cells = new CellSystem();
        int[] parts = [cells.Add(11), cells.Add(30), cells.Add(20)];
        cells.Sum(cells.Add(61), parts);

        Assert.Equal([true, false, true, false], Suppression.Hide(cells, [Sensitive.Moved(0, 10, K)]));
    }

    [Fact]
    public void No_reader_can_bound_a_small_cell_below_three_in_any_table_of_two_sides() => Tables.Sample(table =>
    {
        var (cells, sensitive) = Build(table);
        var hidden = Suppression.Hide(cells, sensitive);
        var attack = new Attack(cells, hidden);

        Assert.All(sensitive, s => Assert.True(hidden[s.Cell]));
        Assert.All(sensitive, s => Assert.True(s.IsSafe(attack.Range(s.Cell).Least, attack.Range(s.Cell).Most), Show(table)));
    }, iter: 300);

    [Fact]
    public void Trying_out_every_table_that_fits_finds_one_with_a_larger_value_for_each_small_cell() => SmallTables.Sample(table =>
    {
        var (cells, sensitive) = Build(table);
        var hidden = Suppression.Hide(cells, sensitive);

        Assert.All(sensitive, s => Assert.True(EveryFittingTable.Allows(cells, hidden, s.Cell, K), Show(table)));
    }, iter: 150);

    [Fact]
    public void The_same_table_is_always_suppressed_the_same_way() => Tables.Sample(table =>
    {
        var (cells, sensitive) = Build(table);

        Assert.Equal(Suppression.Hide(cells, sensitive), Suppression.Hide(cells, [.. sensitive.Reverse()]));
    }, iter: 50);

    [Fact]
    public void Figures_that_contradict_each_other_are_an_error()
    {
        var cells = new CellSystem();
        var part = cells.Add(3);

        Assert.Throws<ArgumentException>(() => cells.Sum(cells.Add(4), [part]));
    }

    private static readonly Gen<int[][]> Tables =
        from columns in Gen.Int[2, 6]
        from table in Gen.Frequency((3, Gen.Int[0, 4]), (2, Gen.Int[0, 40])).Array[columns].Array[2, 6]
        select table;

    private static readonly Gen<int[][]> SmallTables = Gen.Int[0, 5].Array[3].Array[2];

    private static bool[] HideRow(params int[] parts)
    {
        var cells = new CellSystem();
        var places = parts.Select(p => cells.Add(p)).ToArray();
        var total = cells.Add(parts.Sum());
        cells.Sum(total, places);
        return Suppression.Hide(cells, [.. Enumerable.Range(0, cells.Count).Where(c => cells[c] is > 0 and < K).Select(c => Sensitive.Small(c, K))]);
    }

    private static (CellSystem Cells, Sensitive[] Sensitive) Build(int[][] table)
    {
        var cells = new CellSystem();
        var places = table.Select(row => row.Select(v => cells.Add(v)).ToArray()).ToArray();
        int[] rows = [.. table.Select(row => cells.Add(row.Sum()))];
        int[] columns = [.. Enumerable.Range(0, table[0].Length).Select(c => cells.Add(table.Sum(row => row[c])))];
        var total = cells.Add(table.Sum(row => row.Sum()));
        for (var r = 0; r < rows.Length; r++)
        {
            cells.Sum(rows[r], places[r]);
        }

        for (var c = 0; c < columns.Length; c++)
        {
            cells.Sum(columns[c], [.. places.Select(row => row[c])]);
        }

        cells.Sum(total, rows);
        cells.Sum(total, columns);
        return (cells, [.. Enumerable.Range(0, cells.Count).Where(c => cells[c] is > 0 and < K).Select(c => Sensitive.Small(c, K))]);
    }

    private static string Show(int[][] table) => string.Join(" / ", table.Select(row => string.Join(' ', row)));
}
