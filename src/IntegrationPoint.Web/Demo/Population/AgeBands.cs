namespace IntegrationPoint.Web.Demo.Population;

/// <summary>The ten age bands of the report.</summary>
public static class AgeBands
{
    public const int Count = 10;
    public const int FirstAdult = 3;

    private static readonly int[] Starts = [0, 6, 16, 18, 25, 30, 35, 45, 55, 65, 84];

    public static IReadOnlyList<int> Stock { get; } = [362, 377, 90, 724, 513, 347, 377, 151, 51, 23];

    public static int From(int band) => Starts[band];

    /// <summary>The last year of a band; 83 for the open one.</summary>
    public static int To(int band) => Starts[band + 1] - 1;

    public static int Of(int age)
    {
        var band = 0;
        while (band < Count - 1 && age >= Starts[band + 1])
        {
            band++;
        }

        return band;
    }
}
