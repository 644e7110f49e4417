namespace IntegrationPoint.Domain.Figures;

/// <summary>The middle of counted values: half of the cases lie below it and half above.</summary>
public static class Median
{
    public static (double Value, int Cases)? Of(IEnumerable<(int Value, int Count)> counted)
    {
        var rows = counted.Where(r => r.Count > 0).OrderBy(r => r.Value).ToArray();
        var cases = rows.Sum(r => r.Count);
        return cases == 0 ? null : ((At(rows, (cases - 1) / 2) + At(rows, cases / 2)) / 2.0, cases);
    }

    private static int At((int Value, int Count)[] rows, int position)
    {
        foreach (var (value, count) in rows)
        {
            if (position < count)
            {
                return value;
            }

            position -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(position));
    }
}
