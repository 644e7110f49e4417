using System.Text.Json;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Commands;

/// <summary>The answer to somebody who asks what is stored about them.</summary>
public sealed class PersonCommandTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_stored_on_a_person_stands_in_one_document_and_the_export_in_the_audit()
    {
        var town = app.Town.Copy();
        await using var host = WebHost.Build(new ServeOptions { Database = town, Demo = false });
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var person = await db.Persons.Where(p => db.Notes.Any(n => n.PersonId == p.Id) && db.Papers.Any(x => x.PersonId == p.Id) && db.Contacts.Any(c => c.PersonId == p.Id)).OrderBy(p => p.Id).FirstAsync(Ct);
        var note = await db.Notes.Where(n => n.PersonId == person.Id).OrderBy(n => n.Id).FirstAsync(Ct);
        var others = await db.Users.Where(u => u.Id == note.Provenance.RecordedById).Select(u => u.DisplayName).FirstOrDefaultAsync(Ct);
        var file = NewFile();

        var (code, output, errors) = await BuiltProgram.Run("person", "export", person.FileNumber, "--out", file, "--database", BuiltProgram.Name(town), "--json");

        Assert.True(code == 0, errors);
        using var answer = JsonDocument.Parse(output);
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(file, Ct));
        var tables = document.RootElement.GetProperty("tables");
        Assert.Equal(person.GivenName, Assert.Single(tables.GetProperty("persons").EnumerateArray()).GetProperty("givenName").GetString());
        foreach (var (table, count) in new[]
        {
            ("notes", await db.Notes.CountAsync(n => n.PersonId == person.Id, Ct)), ("papers", await db.Papers.CountAsync(n => n.PersonId == person.Id, Ct)),
            ("contacts", await db.Contacts.CountAsync(n => n.PersonId == person.Id, Ct)), ("search_keys", await db.SearchKeys.CountAsync(n => n.PersonId == person.Id, Ct)),
        })
        {
            Assert.Equal(count, tables.GetProperty(table).GetArrayLength());
        }

        var told = tables.GetProperty("notes").EnumerateArray().Single(n => n.GetProperty("id").GetInt32() == note.Id);
        Assert.Equal(note.Text, told.GetProperty("text").GetString());
        Assert.Equal(note.Provenance.Source, told.GetProperty("source").GetString());
        Assert.Equal(await db.Organisations.Where(o => o.Id == note.BodyId).Select(o => o.Name).SingleAsync(Ct), told.GetProperty("bodyId").GetString());
        Assert.All(tables.EnumerateObject().SelectMany(t => t.Value.EnumerateArray()), row => Assert.DoesNotContain(row.EnumerateObject(), column => column.Name.EndsWith("ById", StringComparison.Ordinal)));
        Assert.True(others is null || !(await File.ReadAllTextAsync(file, Ct)).Contains(others, StringComparison.Ordinal) || note.Text.Contains(others, StringComparison.Ordinal));
        var entry = await db.Set<AuditEntry>().AsNoTracking().OrderByDescending(e => e.Seq).FirstAsync(e => e.Action == AuditActions.Export, Ct);
        Assert.Contains(person.Id, SubjectList.Read(entry.Subjects));
        Assert.Contains(document.RootElement.GetProperty("audit").EnumerateArray(), e => e.GetProperty("did").GetString() == AuditActions.Export);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task Every_table_that_speaks_of_persons_is_part_of_the_answer()
    {
        await using var db = app.Db();
        var speaking = db.Model.GetEntityTypes().Where(t => t.GetForeignKeys().Any(k => k.PrincipalEntityType.ClrType == typeof(Domain.People.Person)));

        Assert.All(speaking, table => Assert.NotNull(table.FindProperty("PersonId")));
    }

    [Fact]
    public async Task An_unknown_number_and_a_file_that_is_there_are_refused_in_one_line()
    {
        var (town, file) = (BuiltProgram.Name(app.Town.Copy()), NewFile());
        var unknown = await BuiltProgram.Run("person", "export", "IP-0000-000000", "--out", file, "--database", town);
        await File.WriteAllTextAsync(file, "mine", Ct);
        var there = await BuiltProgram.Run("person", "export", "IP-0000-000000", "--out", file, "--database", town);

        Assert.All([unknown, there], said => Assert.Equal((2, "", 1), (said.Code, said.Output, said.Errors.Trim().Split('\n').Length)));
        Assert.Equal("mine", await File.ReadAllTextAsync(file, Ct));
    }

    private string NewFile() => Path.Combine(app.Town.Folder, $"auskunft-{Guid.CreateVersion7():N}.json");
}
