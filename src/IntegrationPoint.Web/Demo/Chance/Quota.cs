namespace IntegrationPoint.Web.Demo.Chance;

/// <summary>An urn with a fixed number of places for each key: in the end every key has been drawn exactly as often as it had places.</summary>
public sealed class Quota(int[] places)
{
    private readonly int[] left = [.. places];
    private readonly long[] weights = new long[places.Length];

    public int Left(int key) => left[key];

    public int Sum => left.Sum();

    /// <summary>Draws a key that has room for <paramref name="size"/> people; likelier the more room it has and the more it is favoured.</summary>
    /// <param name="tilt">Favour per key; a key with zero is drawn only when no favoured one has room.</param>
    public int Draw(Rng rng, ReadOnlySpan<int> tilt, int size = 1)
    {
        for (var i = 0; i < left.Length; i++)
        {
            weights[i] = left[i] >= size ? (long)left[i] * tilt[i] : 0;
        }

        var key = rng.Weighted(weights);
        if (key < 0)
        {
            for (var i = 0; i < left.Length; i++)
            {
                weights[i] = left[i] >= size ? left[i] : 0;
            }

            key = rng.Weighted(weights);
        }

        if (key < 0)
        {
            throw new InvalidOperationException($"No key has room for {size} more.");
        }

        Take(key, size);
        return key;
    }

    public bool Has(int key, int size = 1) => left[key] >= size;

    public void Take(int key, int size = 1)
    {
        if (left[key] < size)
        {
            throw new InvalidOperationException($"Key {key} has room for {left[key]}, not for {size}.");
        }

        left[key] -= size;
    }
}
