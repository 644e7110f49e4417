using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Data;

/// <summary>Rows written in bulk are the same rows as written one by one.</summary>
public sealed class BulkWriterTests(SharedApp app) : IAsyncLifetime
{
    private WebApplication host = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        host = WebHost.Build(new ServeOptions { Database = app.Town.Databases.Empty(), Demo = false, Urls = "http://127.0.0.1:0" });
        await WebHost.Prepare(host, Ct);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Every_kind_of_value_comes_back_as_it_went_in()
    {
        await Write(Person(7), Contact(3, 7));
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var person = await db.Persons.SingleAsync(Ct);
        var contact = await db.Contacts.SingleAsync(Ct);

        Assert.Equal((7, "Nour Haddad", "نور حداد", new DateOnly(1985, 2, 3)), (person.Id, person.DisplayName, person.OwnScriptName, person.BirthDate));
        Assert.Equal((true, null, false), (person.MayWrite, person.DeceasedOn, person.Restricted));
        Assert.Equal(new DateTime(2016, 3, 1, 9, 30, 15, DateTimeKind.Utc), person.Provenance.RecordedAt);
        Assert.Equal((DateTimeKind.Utc, "paper", 4, null), (person.Provenance.RecordedAt.Kind, person.Provenance.Source, person.Provenance.OwnerBodyId, person.Provenance.RecordedById));
        Assert.Equal((new TimeOnly(8, 45), "attended", 40), (contact.At, contact.Result, contact.Minutes));
    }

    [Fact]
    public async Task The_next_row_written_one_by_one_takes_the_next_id()
    {
        await Write(Person(41));
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var next = Person(0, "next", "IP-2016-00002");
        db.Persons.Add(next);
        await db.SaveChangesAsync(Ct);

        Assert.Equal(42, next.Id);
    }

    [Fact]
    public async Task Without_a_commit_nothing_is_there()
    {
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await using var writer = await BulkWriter.Begin(scope.ServiceProvider.GetRequiredService<AppDb>(), Ct);
            await writer.Write<Person>([Person(1)], Ct);
        }

        await using var after = host.Services.CreateAsyncScope();
        Assert.Equal(0, await after.ServiceProvider.GetRequiredService<AppDb>().Persons.CountAsync(Ct));
    }

    [Fact]
    public async Task A_row_that_breaks_a_rule_of_the_database_takes_everything_back()
    {
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await using var writer = await BulkWriter.Begin(scope.ServiceProvider.GetRequiredService<AppDb>(), Ct);
            // PostgreSQL builds the index once all rows are there, so it tells at the latest when everything is to hold.
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(async () =>
            {
                await writer.Write<Person>([Person(1), Person(2)], Ct);
                await writer.Commit(Ct);
            });
        }

        await using var after = host.Services.CreateAsyncScope();
        Assert.Equal(0, await after.ServiceProvider.GetRequiredService<AppDb>().Persons.CountAsync(Ct));
    }

    [Fact]
    public async Task Indexes_and_references_are_the_same_after_a_town_was_written()
    {
        var before = await Rules();

        await Write(Person(1), Contact(3, 1));

        Assert.Contains(before, rule => rule.Contains("contacts", StringComparison.Ordinal) && rule.Contains("FOREIGN KEY", StringComparison.Ordinal) && rule.Contains("persons", StringComparison.Ordinal));
        Assert.Equal(before, await Rules());
    }

    private async Task<List<string>> Rules()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().Database.SqlQueryRaw<string>(TestDatabase.OnPostgres
            ? """
              SELECT indexdef AS "Value" FROM pg_indexes WHERE schemaname = 'public'
              UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
              """
            : """SELECT sql AS "Value" FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'""").OrderBy(rule => rule).ToListAsync(Ct);
    }

    private async Task Write(Person person, Contact? contact = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await using var writer = await BulkWriter.Begin(scope.ServiceProvider.GetRequiredService<AppDb>(), Ct);
        await writer.Write<Person>([person], Ct);
        await writer.Write<Contact>(contact is null ? [] : [contact], Ct);
        await writer.Commit(Ct);
    }

    private static Provenance Source => new() { Source = "paper", LegalBasis = "sgb10-67a", OwnerBodyId = 4, RecordedAt = new DateTime(2016, 3, 1, 9, 30, 15, DateTimeKind.Utc) };

    private static Person Person(int id, string key = "0123456789abc", string number = "IP-2016-00001")
    {
        var person = new Person { Id = id, Key = key, FileNumber = number, GivenName = "Nour", SortName = "haddad nour", BirthPrecision = "exact", Sex = "female", Provenance = Source };
        person.Name("Haddad", "Nour", "haddad nour");
        person.WriteInOwnScript("نور حداد", "ar");
        person.Born(new DateOnly(1985, 2, 3), "exact", "Homs");
        person.Reach(null, "nour@example.org", "email", "ar", true);
        return person;
    }

    private static Contact Contact(int id, int person)
    {
        var contact = new Contact { Id = id, PersonId = person, Kind = "appointment", Topic = "Aktionsplan", On = new DateOnly(2016, 2, 11), At = new TimeOnly(8, 45), BodyId = 1, Provenance = Source };
        contact.Record("attended", null, 40);
        return contact;
    }
}
