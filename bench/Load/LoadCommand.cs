using System.Globalization;
using System.Text.Json;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Bench.Load;

/// <summary>
/// <c>load [--persons N] [--on sqlite|postgres|both] [--rate N] [--seconds N] [--requests N] [--only KIND] [--json]</c>: the program as a town runs it
/// over a town of N people; time to the first page, memory, each page alone, then mixed journeys at a fixed rate. Ends with 1 if a target is missed.
/// </summary>
internal static class LoadCommand
{
    private const int Seed = 20160324;
    private static readonly string[] Databases = ["sqlite", "postgres"];
    private static readonly string[] Desks = ["jana.offermann"];

    public static int Run(string[] args) => RunAsync(args).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] args)
    {
        var persons = Number(args, "--persons", 100_000);
        var (rate, seconds, requests) = (Number(args, "--rate", 200), Number(args, "--seconds", 30), Number(args, "--requests", 300));
        var program = Root() is { } root ? Path.Combine(root, "run") : throw new InvalidOperationException("The bench runs inside the repository.");
        var folder = Directory.CreateDirectory(Path.Combine(root, "artifacts", "bench")).FullName;
        var missed = false;
        foreach (var kind in Databases.Where(k => Text(args, "--on", "both") is var on && (on == "both" || on == k)))
        {
            if (kind == "postgres" && PostgresCluster.Binaries() is null)
            {
                Console.WriteLine("postgres: no server found (Debian package postgresql)");
                continue;
            }

            using var cluster = kind == "postgres" ? new PostgresCluster(durable: true) : null;
            cluster?.Execute("create database town");
            var database = cluster?.ConnectionString("town") ?? Path.Combine(folder, $"load-{persons}.db");
            missed |= await Measure(kind, program, database, persons, rate, seconds, requests, Text(args, "--only", ""), args.Contains("--json"));
        }

        return missed ? 1 : 0;
    }

    private static async Task<bool> Measure(string kind, string program, string database, int persons, int rate, int seconds, int requests, string only, bool json)
    {
        double? built = null;
        if (kind == "postgres" || !File.Exists(database))
        {
            Console.Error.WriteLine($"{kind}: building a town of {persons} people ...");
            var (code, took) = ProgramUnderTest.Run(program, "demo", "create", "--persons", persons.ToString(CultureInfo.InvariantCulture), "--database", database);
            built = code == 0 ? took : throw new InvalidOperationException($"demo create ended with {code}.");
        }

        var sample = await Sample.Take(database, 500);
        // The first start may still unpack what the operating system has not read yet; a town starts it again and again.
        using (await ProgramUnderTest.Serve(program, database))
        {
        }

        using var server = await ProgramUnderTest.Serve(program, database);
        await Task.Delay(TimeSpan.FromSeconds(10));
        var atRest = server.ResidentMegabytes;
        var desks = new List<Session>();
        foreach (var desk in Desks)
        {
            desks.Add(await Session.SignIn(server.Address, desk));
        }

        using var journeys = new Journeys(desks, await Session.SignIn(server.Address, "miriam.kessels"), sample);
        await journeys.Prepare(60);
        var run = new LoadRun(journeys, server, Seed);
        var alone = await run.Alone(requests, only);
        await run.Mixed(Math.Max(1, rate / 4), 5);
        var (total, mixed, answered) = await run.Mixed(rate, seconds);
        var afterLoad = server.ResidentMegabytes;
        var machine = Machine.FixedWorkMilliseconds();
        var audited = (await Sample.Take(database, 1)).AuditEntries - sample.AuditEntries;
        var verified = ProgramUnderTest.Run(program, "audit", "verify", "--database", database);
        var targets = new (string Name, double Value, double Most)[]
        {
            ("start to first page, s", server.SecondsToFirstPage, 2),
            ("resident memory at rest, MB", atRest, 300),
        };
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                kind,
                machineMilliseconds = machine,
                sample.Persons,
                built,
                startSeconds = server.SecondsToFirstPage,
                atRestMegabytes = atRest,
                afterLoadMegabytes = afterLoad,
                answeredPerSecond = answered,
                auditEntries = audited,
                auditVerify = verified.Code,
                pages = alone.Append(total).Concat(mixed).Select(l => new { l.Name, l.Count, l.P50, l.P95, l.P99, l.Most, l.ProcessorMilliseconds, l.OwnProcessorMilliseconds, l.Errors, l.Target }),
            }));
        }
        else
        {
            Print($"{kind}, {sample.Persons} persons{(built is { } s ? $", built in {s:0} s" : "")}");
            foreach (var (name, value, most) in targets)
            {
                Print($"  {name,-34} {value,7:0.00}  target {most:0}: {(value <= most ? "met" : "MISSED")}");
            }

            foreach (var times in alone.Append(total).Concat(mixed))
            {
                Console.WriteLine(times);
            }

            Print($"  machine: {machine:0.0} ms for SHA-256 over 16 MB on one core");
            Print($"  answered {answered:0} a second; memory after the load {afterLoad:0} MB; {audited} audit entries written; audit verify ended with {verified.Code} after {verified.Seconds:0.0} s");
        }

        return targets.Any(t => t.Value > t.Most) || alone.Append(total).Any(l => l.Target < l.P95 || l.Errors > 0) || verified.Code != 0;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string? Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IntegrationPoint.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }

    private static string Text(string[] args, string option, string otherwise) =>
        Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;

    private static int Number(string[] args, string option, int otherwise) =>
        int.TryParse(Text(args, option, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
