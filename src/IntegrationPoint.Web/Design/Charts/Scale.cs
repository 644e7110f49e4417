namespace IntegrationPoint.Web.Design.Charts;

/// <summary>An axis from zero with at most four grid lines at round values.</summary>
public sealed record Scale(long Top, long Step)
{
    public static Scale For(long largest)
    {
        var step = 1L;
        while (true)
        {
            foreach (var factor in (ReadOnlySpan<long>)[1, 2, 5])
            {
                if (largest <= factor * step * 4)
                {
                    var round = factor * step;
                    return new Scale(Math.Max(largest, round), round);
                }
            }

            step *= 10;
        }
    }

    public IEnumerable<long> Lines
    {
        get
        {
            for (var at = Step; at <= Top; at += Step)
            {
                yield return at;
            }
        }
    }
}
