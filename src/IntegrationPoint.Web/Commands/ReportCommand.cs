using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>report figures</c>: every indicator with definition, unit and value, counted from raw events.</summary>
public static class ReportCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create() => new("report", "Figures of the town.") { Figures() };

    private static Command Figures()
    {
        var common = new CommonOptions();
        var on = Day("--on", "Key date, for example 2016-03-24; default: the day of the trade");
        var from = Day("--from", "First day of the period; default: the last completed third of a year");
        var to = Day("--to", "Last day of the period");
        var body = new Option<string?>("--body") { Description = "Key of the responsible body; default: the city of Aachen" };
        var language = new Option<string>("--language") { Description = "de or en", DefaultValueFactory = _ => "de" };
        language.AcceptOnlyFromAmong("de", "en");
        var json = new Option<bool>("--json") { Description = "Print one JSON document" };
        var command = new Command("figures", "Prints every indicator with definition, unit and value.") { on, from, to, body, language, json };
        common.AddTo(command);
        command.SetAction(async (parse, ct) =>
        {
            var (first, last) = (parse.GetValue(from), parse.GetValue(to));
            if (first is null != last is null || first > last)
            {
                await Console.Error.WriteLineAsync("Give both --from and --to, the earlier day first.");
                return 2;
            }

            var options = new ServeOptions { Database = DatabaseChoice.Parse(parse.GetValue(common.Database)), Today = parse.GetValue(common.Today), Demo = !parse.GetValue(common.NoDemo) };
            await using var app = WebHost.Build(options);
            await WebHost.Prepare(app, ct);
            await using var scope = app.Services.CreateAsyncScope();
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(parse.GetValue(language)!);
            return await Print(scope.ServiceProvider, parse.GetValue(body), parse.GetValue(on), first, last, parse.GetValue(json), ct);
        });
        return command;
    }

    private static async Task<int> Print(IServiceProvider services, string? key, DateOnly? on, DateOnly? from, DateOnly? to, bool json, CancellationToken ct)
    {
        var bodies = await services.GetRequiredService<FigureBodies>().All(ct);
        var body = key is null ? (bodies.Count > 0 ? bodies[0] : null) : bodies.FirstOrDefault(b => b.Key == key);
        if (body is null)
        {
            await Console.Error.WriteLineAsync(key is null ? "The database knows no body that pays benefits." : $"'{key}' is no body. There are: {string.Join(", ", bodies.Select(b => b.Key))}.");
            return 2;
        }

        var scope = FigureScope.Default(body, on ?? services.GetRequiredService<TradeDay>().Today);
        scope = from is { } first && to is { } last ? scope with { From = first, To = last } : scope;
        var texts = services.GetRequiredService<Texts>();
        var snapshot = await services.GetRequiredService<FigureCounter>().Count(scope, 0, ct);
        var report = FigureReport.Of(snapshot, services.GetRequiredService<FigureWords>(), await SiteLabels.On(services.GetRequiredService<AppDb>(), scope.On, texts, ct));
        await Console.Out.WriteLineAsync(json ? JsonSerializer.Serialize(report, Json) : report.ToText(texts, services.GetRequiredService<Formats>()));
        return 0;
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var day = CommonOptions.Day(result.Tokens[0].Value);
            if (day is null)
            {
                result.AddError($"'{result.Tokens[0].Value}' is not a day. Write it as 2016-03-24.");
            }

            return day;
        },
    };
}
