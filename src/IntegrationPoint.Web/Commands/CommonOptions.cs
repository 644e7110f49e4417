using System.CommandLine;
using System.Globalization;

namespace IntegrationPoint.Web.Commands;

/// <summary>The options that every command with data understands.</summary>
public sealed class CommonOptions
{
    public Option<string?> Database { get; } = new("--database") { Description = "SQLite file, or PostgreSQL connection string. Default: data/integration-point.db" };

    public Option<DateOnly?> Today { get; } = new("--today")
    {
        Description = "Day of the trade, for example 2016-03-24: law, clocks and reminders follow it; sessions and audit stay on real time",
        CustomParser = result => Day(result.Tokens[0].Value) ?? Fail(result, result.Tokens[0].Value),
    };

    public Option<bool> NoDemo { get; } = new("--no-demo") { Description = "Leave an empty database empty" };

    public void AddTo(Command command)
    {
        command.Options.Add(Database);
        command.Options.Add(Today);
        command.Options.Add(NoDemo);
    }

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Fail(System.CommandLine.Parsing.ArgumentResult result, string text)
    {
        result.AddError($"'{text}' is not a day. Write it as 2016-03-24.");
        return null;
    }
}
