using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Data.Interceptors;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>Kept figures: the same until something is written, new soon afterwards.</summary>
public sealed class FigureStoreTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private FigureStore Store => app.App.Services.GetRequiredService<FigureStore>();

    [Fact]
    public async Task Figures_are_counted_once_for_many_readers()
    {
        var scope = await Scope();
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Store.Of(scope, Ct)));

        Assert.Single(all.Select(f => f.Figures).Distinct());
    }

    [Fact]
    public async Task A_saved_contact_makes_the_figures_old_and_the_next_looks_bring_new_ones()
    {
        var scope = await Scope();
        var (before, _) = await Store.Of(scope, Ct);
        await using var services = app.App.Services.CreateAsyncScope();
        var db = services.ServiceProvider.GetRequiredService<AppDb>();
        var file = await (from c in db.Cases
                          join d in db.Duties on c.PersonId equals d.PersonId
                          where c.ClosedOn == null && c.IdleSince != null && c.IdleSince < new DateOnly(2015, 12, 1) && d.BodyId == scope.Body.Id && d.To == null
                          join p in db.Persons on c.PersonId equals p.Id
                          where p.BirthDate < new DateOnly(1995, 1, 1) && p.BirthDate > new DateOnly(1960, 1, 1)
                          select c).FirstAsync(Ct);
        var contact = await db.Contacts.AsNoTracking().FirstAsync(c => c.Kind == ContactKinds.Appointment && c.Result == ContactResults.Attended, Ct);
        Contact kept = new() { PersonId = file.PersonId, On = new DateOnly(2016, 3, 24), Kind = contact.Kind, Topic = contact.Topic, BodyId = contact.BodyId, Provenance = contact.Provenance };
        kept.Record(ContactResults.Attended, null, null);
        db.Contacts.Add(kept);
        await db.SaveChangesAsync(Ct);

        var after = before;
        for (var i = 0; i < 600 && after.Version == before.Version; i++)
        {
            (after, _) = await Store.Of(scope, Ct);
            await Task.Delay(100, Ct);
        }

        Assert.True(after.Version > before.Version);
        Assert.Equal(before.Sheet.Count(Population.Adults, Dimension.Idle, "0..4") + 1, after.Sheet.Count(Population.Adults, Dimension.Idle, "0..4"));
        Assert.Equal(before.Sheet.Total(Population.Stock), after.Sheet.Total(Population.Stock));
    }

    [Fact]
    public async Task A_change_inside_a_transaction_counts_when_it_is_committed_and_not_when_it_is_taken_back()
    {
        var record = app.App.Services.GetRequiredService<RecordState>();
        await using var services = app.App.Services.CreateAsyncScope();
        var db = services.ServiceProvider.GetRequiredService<AppDb>();
        var begun = record.Version;
        await using (var taken = await db.Database.BeginTransactionAsync(Ct))
        {
            await Touch(db);
            Assert.Equal(begun, record.Version);
            await taken.RollbackAsync(Ct);
        }

        Assert.Equal(begun, record.Version);
        await using (var kept = await db.Database.BeginTransactionAsync(Ct))
        {
            await Touch(db);
            Assert.Equal(begun, record.Version);
            await kept.CommitAsync(Ct);
        }

        Assert.Equal(begun + 1, record.Version);
    }

    [Fact]
    public async Task Every_table_the_figures_are_counted_from_makes_them_old()
    {
        await using var db = app.Db();
        var watched = RecordChanges.Counted.Select(t => db.Model.FindEntityType(t)!.GetTableName()!).Append("country_lists").ToHashSet(StringComparer.Ordinal);
        using var statements = new Statements();
        var sql = await statements.Of(await app.SignedInAs("miriam.kessels"), "/situation?on=2016-02-11");
        var read = sql.SelectMany(s => System.Text.RegularExpressions.Regex.Matches(s, "(?:FROM|JOIN) \"?(?<table>[a-z_]+)\"? AS", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(m => m.Groups["table"].Value)).Distinct();

        Assert.Empty(read.Except(watched));
    }

    [Fact]
    public async Task Opening_the_board_reads_no_person_and_writes_no_line_of_the_audit()
    {
        var client = await app.SignedInAs("miriam.kessels");
        await using var db = app.Db();
        var before = db.Set<AuditSubject>().Count();
        await app.Document(client, "/situation?on=2016-01-15");

        Assert.Equal(before, db.Set<AuditSubject>().Count());
    }

    private static async Task Touch(AppDb db)
    {
        db.ChangeTracker.Clear();
        var person = await db.Persons.OrderBy(p => p.Id).FirstAsync(Ct);
        db.Entry(person).Property(p => p.Version).IsModified = true;
        await db.SaveChangesAsync(Ct);
    }

    private async Task<FigureScope> Scope()
    {
        await using var db = app.Db();
        var bodies = await new FigureBodies(db, app.App.Services.GetRequiredService<IConfiguration>(), app.App.Services.GetRequiredService<TradeDay>()).All(Ct);
        return FigureScope.Default(bodies[0], new DateOnly(2016, 3, 24));
    }
}
