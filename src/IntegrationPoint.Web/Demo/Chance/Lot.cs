namespace IntegrationPoint.Web.Demo.Chance;

/// <summary>Draws an exact number of items without putting any back; an item is likelier the heavier it weighs.</summary>
public static class Lot
{
    /// <param name="weight">0 keeps an item for the very end: it is drawn only when all heavier ones are gone.</param>
    public static List<T> Draw<T>(IReadOnlyList<T> items, int count, Func<T, int> weight, Rng rng)
    {
        count = Math.Min(count, items.Count);
        var drawn = new List<T>(count);
        var urn = new Urn([.. items.Select(weight)]);
        while (drawn.Count < count && urn.Sum > 0)
        {
            drawn.Add(items[urn.Take(rng.Next(urn.Sum))]);
        }

        if (drawn.Count < count)
        {
            var rest = items.Where(i => weight(i) <= 0).ToList();
            rng.Shuffle(rest);
            drawn.AddRange(rest.Take(count - drawn.Count));
        }

        return drawn;
    }

    /// <summary>Sums of weights in a binary indexed tree: taking one of n costs log n.</summary>
    private sealed class Urn
    {
        private readonly long[] tree;
        private readonly int[] weights;
        private readonly int top;

        public Urn(int[] weights)
        {
            this.weights = weights;
            tree = new long[weights.Length + 1];
            for (top = 1; top * 2 <= weights.Length; top *= 2)
            {
            }

            for (var i = 0; i < weights.Length; i++)
            {
                Sum += weights[i];
                Add(i, weights[i]);
            }
        }

        public long Sum { get; private set; }

        public int Take(long at)
        {
            var index = 0;
            for (var step = top; step > 0; step /= 2)
            {
                if (index + step < tree.Length && tree[index + step] <= at)
                {
                    index += step;
                    at -= tree[index];
                }
            }

            Add(index, -weights[index]);
            Sum -= weights[index];
            return index;
        }

        private void Add(int index, long weight)
        {
            for (var i = index + 1; i < tree.Length; i += i & -i)
            {
                tree[i] += weight;
            }
        }
    }
}
