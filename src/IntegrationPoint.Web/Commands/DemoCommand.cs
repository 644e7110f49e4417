using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Demo;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>demo create</c>: builds the synthetic town and prints its totals.</summary>
public static class DemoCommand
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    public static Command Create()
    {
        var common = new CommonOptions();
        var seed = new Option<ulong>("--seed") { Description = "Seed of the town; the same seed gives the same bytes", DefaultValueFactory = _ => DemoSettings.DefaultSeed };
        var persons = new Option<int>("--persons")
        {
            Description = "Records of persons in all, in the shape of the town",
            DefaultValueFactory = _ => DemoSettings.DefaultPersons,
            CustomParser = result => Persons(result),
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON document" };
        var create = new Command("create", "Builds the synthetic town of 24.03.2016 in an empty database and prints its totals.") { seed, persons, json };
        create.Options.Add(common.Database);
        create.Options.Add(common.Today);
        create.SetAction(async (parse, ct) =>
        {
            var options = new ServeOptions { Database = DatabaseChoice.Parse(parse.GetValue(common.Database)), Today = parse.GetValue(common.Today), Demo = false };
            await using var app = WebHost.Build(options);
            await WebHost.Prepare(app, ct);
            await using var scope = app.Services.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<DatabaseStart>().IsEmpty(ct))
            {
                await Console.Error.WriteLineAsync("The database already holds persons. Name an empty one with --database, or remove the file first.");
                return 2;
            }

            var totals = await scope.ServiceProvider.GetRequiredService<DemoTown>().Create(new DemoSettings(parse.GetValue(seed), parse.GetValue(persons)), ct);
            await Console.Out.WriteLineAsync(parse.GetValue(json) ? JsonSerializer.Serialize(totals, Json) : Text(totals));
            return 0;
        });
        return new Command("demo", "The synthetic town.") { create };
    }

    private static int Persons(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var persons) || persons is < DemoSettings.FewestPersons or > DemoSettings.MostPersons)
        {
            result.AddError($"--persons must be a number from {DemoSettings.FewestPersons} to {DemoSettings.MostPersons}, not '{text}'.");
        }

        return persons;
    }

    private static string Text(DemoTotals t) => string.Create(CultureInfo.InvariantCulture, $"""
        Town of 24.03.2016, seed {t.Seed}
        {t.Persons,9} records of persons
        {t.CityPersons,9} persons of the city of Aachen
        {t.Stock,9}   of these in benefit on 24.03.2016
        {t.Duplicates,9} second records of the same persons
        {t.OtherSites,9} persons of Alsdorf, Eschweiler and Simmerath
        {t.Households,9} households
        {t.Contacts,9} contacts
        {t.Participations,9} participations
        {t.Users,9} users
        """);
}
