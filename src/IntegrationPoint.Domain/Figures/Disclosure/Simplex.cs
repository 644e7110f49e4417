namespace IntegrationPoint.Domain.Figures.Disclosure;

/// <summary>One equation: factors times unknowns equal the right side.</summary>
public readonly record struct SimplexRow(double[] Factors, double Right);

/// <summary>Largest value of a linear goal over unknowns of 0 and more that fulfil equations: the simplex method in two phases with Bland's rule, for a few dozen unknowns.</summary>
public static class Simplex
{
    private const double Tiny = 1e-9;

    /// <returns>Null when the goal has no upper bound.</returns>
    /// <exception cref="InvalidOperationException">The equations contradict each other.</exception>
    public static double? Maximum(IReadOnlyList<SimplexRow> rows, double[] goal)
    {
        var (height, width) = (rows.Count, goal.Length);
        var table = new double[height][];
        var basis = new int[height];
        for (var r = 0; r < height; r++)
        {
            var sign = rows[r].Right < 0 ? -1 : 1;
            table[r] = [.. rows[r].Factors.Select(f => sign * f), sign * rows[r].Right];
            basis[r] = width + r; // an artificial unknown that has to leave
        }

        var first = new double[width + 1];
        foreach (var row in table)
        {
            for (var c = 0; c <= width; c++)
            {
                first[c] += row[c];
            }
        }

        Climb(table, basis, first, width);
        if (Math.Abs(first[width]) > 1e-6)
        {
            throw new InvalidOperationException("The published sums contradict each other.");
        }

        DriveOut(table, basis, width);
        double[] second = [.. goal, 0];
        for (var r = 0; r < height; r++)
        {
            if (basis[r] < width && goal[basis[r]] != 0)
            {
                Subtract(second, table[r], goal[basis[r]]);
            }
        }

        return Climb(table, basis, second, width) ? -second[width] : null;
    }

    private static bool Climb(double[][] table, int[] basis, double[] gain, int width)
    {
        while (true)
        {
            var enter = Array.FindIndex(gain, 0, width, g => g > Tiny);
            if (enter < 0)
            {
                return true;
            }

            var leave = -1;
            for (var r = 0; r < table.Length; r++)
            {
                if (table[r][enter] > Tiny && (leave < 0 || Before(table, basis, r, leave, enter, width)))
                {
                    leave = r;
                }
            }

            if (leave < 0)
            {
                return false;
            }

            Pivot(table, basis, leave, enter);
            Subtract(gain, table[leave], gain[enter]);
        }
    }

    private static bool Before(double[][] table, int[] basis, int row, int best, int enter, int width)
    {
        var difference = (table[row][width] / table[row][enter]) - (table[best][width] / table[best][enter]);
        return difference < -Tiny || (Math.Abs(difference) <= Tiny && basis[row] < basis[best]);
    }

    private static void DriveOut(double[][] table, int[] basis, int width)
    {
        for (var r = 0; r < table.Length; r++)
        {
            var enter = basis[r] < width ? -1 : Array.FindIndex(table[r], 0, width, f => Math.Abs(f) > Tiny);
            if (enter >= 0)
            {
                Pivot(table, basis, r, enter);
            }
            else if (basis[r] >= width)
            {
                Array.Clear(table[r]); // the equation said nothing new
            }
        }
    }

    private static void Pivot(double[][] table, int[] basis, int leave, int enter)
    {
        var pivot = table[leave];
        var factor = pivot[enter];
        for (var c = 0; c < pivot.Length; c++)
        {
            pivot[c] /= factor;
        }

        foreach (var row in table)
        {
            if (row != pivot && Math.Abs(row[enter]) > Tiny)
            {
                Subtract(row, pivot, row[enter]);
            }
        }

        basis[leave] = enter;
    }

    private static void Subtract(double[] row, double[] other, double times)
    {
        for (var c = 0; c < row.Length; c++)
        {
            row[c] -= times * other[c];
        }
    }
}
