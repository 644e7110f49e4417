using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using IntegrationPoint.Domain.Law;
using IntegrationPoint.Domain.Law.Core;
using IntegrationPoint.Domain.Law.Files;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>law check</c>, <c>law answer</c> and <c>law timeline</c>: the rules on case and fact files; they need no database.</summary>
public static class LawCommand
{
    private const int Unusable = 2;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create() => new("law", "What the law allows a person on a day.") { Check(), Answer(), Timeline() };

    private static Command Check()
    {
        var files = new Argument<FileInfo[]>("file") { Description = "Case files", Arity = ArgumentArity.OneOrMore };
        var json = Wanted();
        var command = new Command("check", "Answers the cases of files and compares; a line for each that differs.") { files, json };
        command.SetAction((parse, ct) => Readable(async () =>
        {
            var cases = new List<CaseFile>();
            foreach (var file in parse.GetValue(files)!)
            {
                cases.AddRange(CaseFile.Read(await Read(file, ct)));
            }

            var wrong = cases.Select(c => (c.Id, Differences: c.Differences())).Where(c => c.Differences.Count > 0).ToList();
            if (parse.GetValue(json))
            {
                await Print(new { passed = cases.Count - wrong.Count, failed = wrong.Count, cases = wrong.Select(c => new { c.Id, c.Differences }) });
            }
            else
            {
                wrong.ForEach(c => Console.Out.WriteLine($"{c.Id}: {string.Join("; ", c.Differences)}"));
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{cases.Count - wrong.Count} passed, {wrong.Count} failed"));
            }

            return wrong.Count == 0 ? 0 : 1;
        }));
        return command;
    }

    private static Command Answer()
    {
        var (facts, json) = (Facts(), Wanted());
        var on = Day("--on", "Key date, for example 2016-03-24");
        var question = new Option<Question>("--question") { Description = "employment, training, integrationCourse ...", Required = true };
        var command = new Command("answer", "One question about a person on a day.") { facts, on, question, json };
        command.SetAction((parse, ct) => Readable(async () =>
        {
            var finding = LegalClock.Answer(FactFile.Read(await Read(parse.GetValue(facts)!, ct)), parse.GetValue(question), parse.GetValue(on));
            if (parse.GetValue(json))
            {
                await Print(Shape(finding));
            }
            else
            {
                await Console.Out.WriteLineAsync(Line(finding));
                foreach (var norm in finding.Norms)
                {
                    await Console.Out.WriteLineAsync($"  {norm.Norm}: {norm.Says}");
                }
            }

            return 0;
        }));
        return command;
    }

    private static Command Timeline()
    {
        var (facts, json) = (Facts(), Wanted());
        var (from, to) = (Day("--from", "First day"), Day("--to", "Last day"));
        var command = new Command("timeline", "All questions with the days on which their answers change.") { facts, from, to, json };
        command.SetAction((parse, ct) => Readable(async () =>
        {
            var person = FactFile.Read(await Read(parse.GetValue(facts)!, ct));
            var lines = Enum.GetValues<Question>().Select(q => (Question: q, Findings: LegalClock.Timeline(person, q, parse.GetValue(from), parse.GetValue(to)))).ToList();
            if (parse.GetValue(json))
            {
                await Print(lines.Select(l => new { question = JsonNamingPolicy.CamelCase.ConvertName(l.Question.ToString()), changes = l.Findings.Select(f => new { from = f.On, finding = Shape(f) }) }));
                return 0;
            }

            foreach (var (asked, findings) in lines)
            {
                await Console.Out.WriteLineAsync(JsonNamingPolicy.CamelCase.ConvertName(asked.ToString()));
                foreach (var finding in findings)
                {
                    await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {finding.On:yyyy-MM-dd} {Line(finding)}"));
                }
            }

            return 0;
        }));
        return command;
    }

    private static Option<FileInfo> Facts() => new("--facts") { Description = "JSON file with the facts of one person", Required = true };

    private static Option<bool> Wanted() => new("--json") { Description = "Print one JSON document" };

    private static Option<DateOnly> Day(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result =>
        {
            if (CommonOptions.Day(result.Tokens[0].Value) is { } day)
            {
                return day;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a day. Write it as 2016-03-24.");
            return default;
        },
    };

    private static object Shape(Finding finding)
    {
        var words = FindingText.Of(finding);
        return finding.Error is not null
            ? new { words.Error, words.Facts }
            : new { words.Answer, words.Conditions, words.NextChange, words.Institution, words.Norms, words.Flags, words.Assumed };
    }

    private static string Line(Finding finding)
    {
        var words = FindingText.Of(finding);
        return finding.Error is not null ? $"{words.Error}: {string.Join(", ", words.Facts)}"
            : $"{words.Answer}{(words.Conditions.Count > 0 ? $" ({string.Join(", ", words.Conditions)})" : "")}{(words.NextChange is { } next ? $", changes on {next}" : "")}{string.Concat(words.Flags.Select(f => $", {f}"))}";
    }

    private static Task Print(object document) => Console.Out.WriteLineAsync(JsonSerializer.Serialize(document, Json));

    private static async Task<JsonElement> Read(FileInfo file, CancellationToken ct)
    {
        await using var stream = file.OpenRead();
        using var document = await JsonDocument.ParseAsync(stream, cancellationToken: ct);
        return document.RootElement.Clone();
    }

    /// <summary>A file that cannot be understood is its writer's to mend.</summary>
    private static async Task<int> Readable(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception fault) when (fault is JsonException or FormatException or ArgumentException or KeyNotFoundException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync($"The file cannot be used: {fault.Message.Split('\n')[0]}");
            return Unusable;
        }
    }
}
