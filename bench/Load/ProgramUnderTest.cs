using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace IntegrationPoint.Bench.Load;

/// <summary>The built program as a process of its own: what is measured is what a town runs.</summary>
internal sealed class ProgramUnderTest : IDisposable
{
    private readonly Process process;

    private ProgramUnderTest(Process process, Uri address, double secondsToFirstPage) =>
        (this.process, Address, SecondsToFirstPage) = (process, address, secondsToFirstPage);

    public Uri Address { get; }

    /// <summary>From the start of the process to the first whole page.</summary>
    public double SecondsToFirstPage { get; }

    /// <summary>Processor time of the program since its start, in milliseconds.</summary>
    public double ProcessorMilliseconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    public int Id => process.Id;

    /// <summary>Resident memory in MB.</summary>
    public double ResidentMegabytes => File.ReadLines($"/proc/{process.Id}/status")
        .Where(l => l.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Select(l => double.Parse(l["VmRSS:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024)
        .First();

    /// <summary>A command of the program, run to its end.</summary>
    public static (int Code, double Seconds) Run(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var command = Start(program, arguments);
        command.WaitForExit();
        return (command.ExitCode, watch.Elapsed.TotalSeconds);
    }

    public static async Task<ProgramUnderTest> Serve(string program, string database)
    {
        var port = FreePort();
        var address = new Uri($"http://127.0.0.1:{port}");
        var watch = Stopwatch.StartNew();
        var served = Start(program, "serve", "--urls", address.ToString(), "--database", database);
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            if (served.HasExited)
            {
                throw new InvalidOperationException($"The program ended with {served.ExitCode} while starting.");
            }

            try
            {
                using var answer = await client.GetAsync(new Uri("/account/sign-in", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
                return new ProgramUnderTest(served, address, watch.Elapsed.TotalSeconds);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        // One machine plays a whole town: the limit for one caller is lifted, everything else stays as delivered.
        start.Environment["Limits__SearchPerMinute"] = "10000000";
        start.Environment["Limits__SignInPerMinute"] = "10000000";
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        return started;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
