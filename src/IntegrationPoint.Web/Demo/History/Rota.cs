using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.History;

/// <summary>The appointment hours of each caseworker: nobody sits with two people at once.</summary>
public sealed class Rota
{
    private static readonly TimeOnly[] Hours = [new(8, 0), new(8, 45), new(9, 30), new(10, 30), new(11, 15), new(13, 0), new(14, 0), new(15, 15)];

    private readonly Dictionary<(int Worker, int Day), int> taken = [];

    /// <summary>A free hour of that day; null when the day is full.</summary>
    public TimeOnly? Take(int worker, DateOnly day, Rng rng)
    {
        var mask = taken.GetValueOrDefault((worker, day.DayNumber));
        var start = rng.Next(Hours.Length);
        for (var i = 0; i < Hours.Length; i++)
        {
            var hour = (start + i) % Hours.Length;
            if ((mask & (1 << hour)) == 0)
            {
                taken[(worker, day.DayNumber)] = mask | (1 << hour);
                return Hours[hour];
            }
        }

        return null;
    }

    /// <summary>Keeps an hour that a story has already given away.</summary>
    public void Reserve(int worker, DateOnly day, TimeOnly at)
    {
        var hour = Array.IndexOf(Hours, at);
        if (hour >= 0)
        {
            taken[(worker, day.DayNumber)] = taken.GetValueOrDefault((worker, day.DayNumber)) | (1 << hour);
        }
    }

    public int Load(int worker, DateOnly day) => System.Numerics.BitOperations.PopCount((uint)taken.GetValueOrDefault((worker, day.DayNumber)));
}
