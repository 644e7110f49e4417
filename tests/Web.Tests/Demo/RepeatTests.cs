using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Demo;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>The same seed gives the same bytes, on both databases and in every year; another size keeps the shape.</summary>
public sealed class RepeatTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_people_of_the_default_seed_are_these_for_ever()
    {
        await using var db = app.Db();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var p in db.Persons.OrderBy(p => p.Id).AsAsyncEnumerable())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
                $"{p.Id}|{p.Key}|{p.FileNumber}|{p.GivenName}|{p.FamilyName}|{p.OwnScriptName}|{p.BirthDate:O}|{p.BirthPrecision}|{p.Sex}|{p.Literacy}|{p.Phone}\n")));
        }

        Assert.Equal("51e181e61a0f0614fdaa145bc22ad15fee56675b91652d191e4fc604a5810a93", Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_in_every_table_and_another_seed_others()
    {
        var first = await Fingerprints(new DemoSettings(Seed: 11, Persons: 1500));
        var again = await Fingerprints(new DemoSettings(Seed: 11, Persons: 1500));
        var other = await Fingerprints(new DemoSettings(Seed: 12, Persons: 1500));

        Assert.Equal(first, again);
        Assert.All(["persons", "contacts", "participations", "papers", "education"], table => Assert.NotEqual(first[table], other[table]));
    }

    [Fact]
    public async Task Ten_thousand_records_have_the_same_shape()
    {
        await using var host = WebHost.Build(Options());
        await using var scope = await Build(host, new DemoSettings(Persons: 10_000));
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var stock = await Census.Stock(db).CountAsync(Ct);
        var syrians = await Census.Stock(db).CountAsync(p => db.Nationalities.Any(n => n.PersonId == p.Id && n.Country == "SY"), Ct);
        var youngest = Census.Today.AddYears(-18);

        Assert.Equal(10_000, await db.Persons.CountAsync(Ct));
        Assert.Equal(4679, stock);
        Assert.Equal((int)Math.Round(stock * 905 / 3015.0), syrians);
        Assert.InRange(100.0 * await Census.Stock(db).CountAsync(p => p.BirthDate > youngest, Ct) / stock, 27.3, 27.7);
        Assert.InRange(100.0 * await Census.Stock(db).CountAsync(p => p.Sex == "female", Ct) / stock, 35.1, 35.3);
    }

    private static readonly string[] Tables =
    [
        "organisations", "sites", "users", "persons", "person_names", "search_keys", "field_sources", "nationalities", "spoken_languages", "person_numbers", "households", "household_members",
        "addresses", "municipal_moves", "papers", "asylum_stages", "benefit_periods", "duties", "cases", "contacts", "notes", "participations", "consents", "involvements", "education",
        "work_experience", "language_skills", "barriers", "wishes",
    ];

    private ServeOptions Options() => new() { Database = app.Town.Databases.Empty(), Demo = false, Urls = "http://127.0.0.1:0" };

    private static async Task<AsyncServiceScope> Build(Microsoft.AspNetCore.Builder.WebApplication host, DemoSettings settings)
    {
        await WebHost.Prepare(host, Ct);
        var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoTown>().Create(settings, Ct);
        return scope;
    }

    private async Task<Dictionary<string, string>> Fingerprints(DemoSettings settings)
    {
        await using var host = WebHost.Build(Options());
        await using var scope = await Build(host, settings);
        var connection = scope.ServiceProvider.GetRequiredService<AppDb>().Database.GetDbConnection();
        await connection.OpenAsync(Ct);
        var prints = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in Tables)
        {
            prints.Add(table, await Fingerprint(connection, table));
        }

        return prints;
    }

    private static async Task<string> Fingerprint(DbConnection connection, string table)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} ORDER BY {(table == "search_keys" ? "person_id, key" : "id")}";
        await using var reader = await command.ExecuteReaderAsync(Ct);
        while (await reader.ReadAsync(Ct))
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) + "|"));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
