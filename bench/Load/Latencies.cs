using System.Globalization;

namespace IntegrationPoint.Bench.Load;

/// <summary>Times of requests of one kind, in milliseconds.</summary>
internal sealed class Latencies(string name, double? target = null)
{
    private readonly List<double> times = [];
    private readonly Lock gate = new();
    private int errors;

    public string Name => name;

    /// <summary>What p95 shall not exceed, in milliseconds.</summary>
    public double? Target => target;

    /// <summary>Processor time the server took for one request, where no other kind ran beside it.</summary>
    public double? ProcessorMilliseconds { get; set; }

    /// <summary>Processor time that asking took, on the same cores.</summary>
    public double? OwnProcessorMilliseconds { get; set; }

    public int Count => times.Count;
    public int Errors => errors;
    public double P50 => At(0.5);
    public double P95 => At(0.95);
    public double P99 => At(0.99);
    public double Most => At(1);

    public void Add(double milliseconds)
    {
        lock (gate)
        {
            times.Add(milliseconds);
        }
    }

    public void Fail() => Interlocked.Increment(ref errors);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"  {Name,-34} {Count,6} requests  p50 {P50,7:0.0}  p95 {P95,7:0.0}  p99 {P99,7:0.0}  max {Most,7:0.0} ms{Processor}  errors {Errors}{Verdict}");

    private string Processor => ProcessorMilliseconds is not { } spent ? "" : string.Create(CultureInfo.InvariantCulture, $"  processor {spent,5:0.0}{(OwnProcessorMilliseconds is { } own ? $" + {own:0.0}" : "")} ms");

    private string Verdict => target is not { } most ? "" : string.Create(CultureInfo.InvariantCulture, $"  target {most:0}: {(P95 <= most && errors == 0 ? "met" : "MISSED")}");

    private double At(double share)
    {
        lock (gate)
        {
            if (times.Count == 0)
            {
                return 0;
            }

            times.Sort();
            return times[Math.Min(times.Count - 1, (int)Math.Ceiling(share * times.Count) - 1)];
        }
    }
}
