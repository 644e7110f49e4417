namespace IntegrationPoint.Web.Demo.Chance;

/// <summary>Splits a whole number by shares so that the parts add up again (largest remainder; ties go to the earlier part).</summary>
public static class Apportion
{
    public static int[] To(int total, params ReadOnlySpan<int> shares)
    {
        var sum = 0L;
        foreach (var share in shares)
        {
            sum += share;
        }

        var parts = new int[shares.Length];
        var remainders = new long[shares.Length];
        var left = total;
        for (var i = 0; i < shares.Length; i++)
        {
            var exact = (long)total * shares[i];
            parts[i] = (int)(exact / sum);
            remainders[i] = exact % sum;
            left -= parts[i];
        }

        for (; left > 0; left--)
        {
            var best = 0;
            for (var i = 1; i < remainders.Length; i++)
            {
                if (remainders[i] > remainders[best])
                {
                    best = i;
                }
            }

            parts[best]++;
            remainders[best] = -1;
        }

        return parts;
    }

    /// <summary>One share of a total, rounded half up.</summary>
    public static int Of(int total, int share, int whole) => (int)(((2L * total * share) + whole) / (2L * whole));
}
