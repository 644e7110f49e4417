using System.Diagnostics;
using System.Security.Cryptography;

namespace IntegrationPoint.Bench.Load;

/// <summary>How fast the machine is just now: figures of two runs compare only where this does.</summary>
internal static class Machine
{
    private const int Bytes = 16 << 20;
    private const int Times = 9;

    /// <summary>Milliseconds one core takes for SHA-256 over 16 MB; the middle of nine.</summary>
    public static double FixedWorkMilliseconds()
    {
        var data = new byte[Bytes];
        var times = new double[Times];
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            SHA256.HashData(data);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Times / 2];
    }
}
