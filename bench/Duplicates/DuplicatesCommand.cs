using System.Globalization;
using System.Text.Json;

namespace IntegrationPoint.Bench.Duplicates;

/// <summary>
/// <c>duplicates [--families N] [--noise N] [--seed N] [--json] [--explain]</c>: recall and precision of the duplicate suggestions
/// on generated families in six spelling systems, once with numbers (AZR, paper, telephone) and once without.
/// </summary>
internal static class DuplicatesCommand
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static int Run(string[] args)
    {
        var (families, noise, seed) = (Number(args, "--families", 500), Number(args, "--noise", 20_000), Number(args, "--seed", 20160324));
        Action<string>? explain = args.Contains("--explain") ? Console.Error.WriteLine : null;
        var runs = new[]
        {
            (Name: "with numbers", Result: new Measurement(families, noise, seed, withNumbers: true, null).Run()),
            (Name: "without numbers", Result: new Measurement(families, noise, seed, withNumbers: false, explain).Run()),
        };
        var traps = Traps.Run(seed, explain).ToList();
        if (args.Contains("--json"))
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                families,
                noise,
                seed,
                runs = runs.Select(run => new { run.Name, run.Result }),
                traps = traps.Select(trap => new { trap.One, trap.Other, trap.KeptApart, trap.Recognised }),
            }, Json));
            return 0;
        }

        foreach (var (name, result) in runs)
        {
            Print(name, result);
        }

        Console.WriteLine("trap pairs (same surname, birth date, nationality)         kept apart   same name recognised");
        foreach (var (one, other, apart, same) in traps)
        {
            Console.WriteLine(Line($"  {one + " / " + other,-50} {apart,14:P1} {same,14:P1}"));
        }

        return 0;
    }

    private static void Print(string name, Measurement result)
    {
        Console.WriteLine(Line($"{name}: {result.Persons} persons met again among {result.Records} records, {result.Total.Intakes} intakes"));
        foreach (var (system, outcome) in result.Systems.Append(new("all", result.Total)))
        {
            Console.WriteLine(Line($"  {system,-16} recall {outcome.Recall:0.0000}  precision {outcome.Precision:0.0000}  not fetched {outcome.NotFetched,4}  not similar {outcome.NotSimilar,4}"));
        }

        Console.WriteLine(Line($"  newcomers with any suggestion {(double)result.NewcomersWithSuggestion / result.Newcomers:P2} of {result.Newcomers}"));
        Console.WriteLine(Line($"  check {result.MeanMilliseconds:0.00} ms mean, {result.P95Milliseconds:0.00} ms p95; {result.MeanFetched:0} candidates mean; {result.KeysPerPerson:0.0} keys a person; largest block {result.LargestBlock}"));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static int Number(string[] args, string option, int otherwise)
    {
        var at = Array.IndexOf(args, option);
        return at >= 0 && at + 1 < args.Length && int.TryParse(args[at + 1], CultureInfo.InvariantCulture, out var value) ? value : otherwise;
    }
}
