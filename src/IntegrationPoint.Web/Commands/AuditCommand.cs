using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>audit verify</c> and <c>audit retain</c>: is the chain whole, and let its beginning go after the retention period.</summary>
public static class AuditCommand
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Command Create() => new("audit", "The chain of who read and changed what.") { Verify(), Retain() };

    private static Command Verify()
    {
        var common = new CommonOptions();
        var json = new Option<bool>("--json") { Description = "Print one JSON document" };
        var noted = new Option<string>("--head") { Description = "A head noted earlier outside of the database: it must still be in the chain" };
        var command = new Command("verify", "Walks the chain and names the first entry that was changed, removed or inserted.") { json, noted };
        common.AddTo(command);
        command.SetAction((parse, ct) => With(common, parse, async services =>
        {
            var verification = services.GetRequiredService<AuditVerification>();
            var report = await verification.Walk(ct);
            var missing = parse.GetValue(noted) is { } head && !await verification.Holds(head.Trim().ToLowerInvariant(), ct);
            await Console.Out.WriteLineAsync(parse.GetValue(json) ? JsonSerializer.Serialize(new { report.From, report.To, report.Entries, report.HeadHash, report.Key, report.SignedTo, report.SignedAt, report.First, notedHeadMissing = missing }, Json) : Text(report));
            if (missing)
            {
                await Console.Error.WriteLineAsync("BROKEN: the noted head is in no entry. The chain was rewritten or cut off after it was noted, or that entry went after its retention period.");
            }

            return report.First is null && !missing ? 0 : 1;
        }, ct));
        return command;
    }

    private static Command Retain()
    {
        var common = new CommonOptions();
        var json = new Option<bool>("--json") { Description = "Print one JSON document" };
        var before = new Option<string>("--before") { Description = "First day that is kept, for example 2024-03-24; not inside the retention period", Required = true };
        before.Validators.Add(result =>
        {
            if (CommonOptions.Day(result.Tokens[0].Value) is null)
            {
                result.AddError($"'{result.Tokens[0].Value}' is not a day. Write it as 2024-03-24.");
            }
        });
        var command = new Command("retain", "Deletes the entries before a day and leaves a signed closing in their place.") { before, json };
        common.AddTo(command);
        command.SetAction((parse, ct) => With(common, parse, async services =>
        {
            var day = CommonOptions.Day(parse.GetValue(before)!)!.Value;
            var retention = services.GetRequiredService<AuditRetention>();
            if (day > (retention.FirstKept ?? DateOnly.MinValue))
            {
                await Console.Error.WriteLineAsync(Inside(retention.FirstKept, services.GetRequiredService<RetentionPeriods>()));
                return 2;
            }

            var closing = await retention.DeleteBefore(day, ct);
            await Console.Out.WriteLineAsync(parse.GetValue(json) ? JsonSerializer.Serialize(new { deleted = closing?.Entries ?? 0, upTo = closing?.UpToSeq, closing?.Key }, Json) : closing is null
                ? "Nothing is that old."
                : string.Create(CultureInfo.InvariantCulture, $"Deleted {closing.Entries} entries up to number {closing.UpToSeq}. Signed with key {closing.Key}."));
            return 0;
        }, ct));
        return command;
    }

    private static string Inside(DateOnly? firstKept, RetentionPeriods periods)
    {
        const string row = "reference data, list retention, code " + RetentionPeriods.AuditLog;
        return firstKept is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"Nothing was deleted: entries from {day:yyyy-MM-dd} on are inside their period of {periods.Days(RetentionPeriods.AuditLog)} days ({row}). Name that day or an earlier one.")
            : $"Nothing was deleted: no period is in force ({row}), so every entry is kept.";
    }

    private static async Task<int> With(CommonOptions common, ParseResult parse, Func<IServiceProvider, Task<int>> act, CancellationToken ct)
    {
        var options = new ServeOptions
        {
            Database = DatabaseChoice.Parse(parse.GetValue(common.Database)),
            Today = parse.GetValue(common.Today),
            Demo = !parse.GetValue(common.NoDemo),
        };
        await using var app = WebHost.Build(options);
        await WebHost.Prepare(app, ct);
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    internal static string Text(AuditVerification.Report report) => report.First is { } broken
        ? string.Create(CultureInfo.InvariantCulture, $"BROKEN: entry {broken.Seq} ({Word(broken.Kind)}). {report.Entries} entries before it are in order.")
        : string.Create(CultureInfo.InvariantCulture, $"""
            The chain is whole: {report.Entries} entries, numbers {report.From} to {report.To}.
            Head {report.HeadHash}
            Closings are signed with key {report.Key ?? "(none yet)"}
            {Signed(report)}
            Note head and key outside of the database: they show if its end is cut off or its key exchanged (audit verify --head).
            """);

    private static string Signed(AuditVerification.Report report) => report.SignedTo is { } seq
        ? string.Create(CultureInfo.InvariantCulture, $"Signed up to entry {seq} on {report.SignedAt:yyyy-MM-dd HH:mm} UTC; {report.To - seq} entries since.")
        : "No end of it was signed yet: the running program does so every night.";

    private static string Word(AuditVerification.BreakKind kind) => kind switch
    {
        AuditVerification.BreakKind.Removed => "was removed",
        AuditVerification.BreakKind.Inserted => "was inserted",
        AuditVerification.BreakKind.SubjectsChanged => "names other persons in its index",
        AuditVerification.BreakKind.Rewritten => "and those after it were rewritten: an end that was signed later is gone",
        AuditVerification.BreakKind.ForgedMark => "was signed as an end with a signature that is not ours",
        AuditVerification.BreakKind.ForgedClosing => "is closed with a signature that is not ours",
        _ => "was changed",
    };
}
