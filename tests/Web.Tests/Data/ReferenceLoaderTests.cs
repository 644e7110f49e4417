using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Data;

public sealed class ReferenceLoaderTests(SharedApp app) : IAsyncLifetime
{
    private ServiceProvider services = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        services = new ServiceCollection().AddData(app.Town.Databases.Empty()).BuildServiceProvider();
        await Start();
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task Start()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().Migrate(Stop);
    }

    private async Task StartWithOtherFiles()
    {
        await Do(db => db.ReferenceVersions.ExecuteUpdateAsync(v => v.SetProperty(x => x.Hash, "other files"), Stop));
        await Start();
    }

    private async Task<T> Do<T>(Func<AppDb, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    private Task<CodeEntry> Fim() => Do(db => db.Codes.SingleAsync(c => c.List == CodeLists.Measure && c.Code == "fim", Stop));

    [Fact]
    public async Task A_fresh_database_holds_all_shipped_rows()
    {
        Assert.Equal(ShippedReference.Codes().Count, await Do(db => db.Codes.CountAsync(Stop)));
        Assert.Equal(ShippedReference.CountryEntries().Count, await Do(db => db.CountryLists.CountAsync(Stop)));
        Assert.Equal(84, await Do(db => db.AccessRules.CountAsync(Stop)));
    }

    [Fact]
    public async Task Memory_answers_for_a_day()
    {
        await Task.CompletedTask;
        var reference = services.GetRequiredService<ReferenceData>();

        Assert.Equal("Aufenthaltsgestattung", reference.Codes.Label(CodeLists.Paper, "GESTATTUNG", german: true));
        Assert.True(reference.IsOn(CountryListEntry.HighProspect, "SY", new DateOnly(2016, 3, 24)));
        Assert.False(reference.IsOn(CountryListEntry.HighProspect, "SO", new DateOnly(2016, 3, 24)));
        Assert.Equal(["ER", "IQ", "IR", "SY"], reference.Countries(CountryListEntry.HighProspect, new DateOnly(2016, 3, 24)));
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        var before = await Do(db => db.ReferenceVersions.AsNoTracking().SingleAsync(Stop));

        await Start();

        Assert.Equal(before.Change, (await Do(db => db.ReferenceVersions.AsNoTracking().SingleAsync(Stop))).Change);
    }

    [Fact]
    public async Task Loading_the_same_rows_again_adds_none()
    {
        await StartWithOtherFiles();

        Assert.Equal(ShippedReference.Codes().Count, await Do(db => db.Codes.CountAsync(Stop)));
        Assert.Equal(ShippedReference.CountryEntries().Count, await Do(db => db.CountryLists.CountAsync(Stop)));
        Assert.Equal(84, await Do(db => db.AccessRules.CountAsync(Stop)));
    }

    [Fact]
    public async Task A_shipped_row_that_changed_is_brought_up_to_date()
    {
        await Do(db => db.Codes.Where(c => c.Code == "fim").ExecuteUpdateAsync(c => c.SetProperty(x => x.German, "Alter Text"), Stop));

        await StartWithOtherFiles();

        Assert.StartsWith("Flüchtlingsintegrationsmaßnahme", (await Fim()).German, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_ended_here_stays_ended_after_a_new_version()
    {
        var lastDay = new DateOnly(2018, 6, 30);
        await Do(async db =>
        {
            (await db.Codes.SingleAsync(c => c.List == CodeLists.Measure && c.Code == "fim", Stop)).End(lastDay);
            return await db.SaveChangesAsync(Stop);
        });

        await StartWithOtherFiles();

        Assert.Equal(lastDay, (await Fim()).ValidTo);
    }

    [Fact]
    public async Task An_entry_added_here_stays_and_no_shipped_period_is_laid_over_it()
    {
        await Do(async db =>
        {
            db.Remove(await db.Codes.SingleAsync(c => c.List == CodeLists.Measure && c.Code == "fim", Stop));
            db.Add(Own("fim", new DateOnly(2016, 7, 1)));
            db.Add(Own("own-course", new DateOnly(2016, 1, 1)));
            return await db.SaveChangesAsync(Stop);
        });

        await StartWithOtherFiles();

        Assert.Equal(new DateOnly(2016, 7, 1), (await Fim()).ValidFrom);
        Assert.True(await Do(db => db.Codes.AnyAsync(c => c.Code == "own-course", Stop)));
    }

    [Fact]
    public async Task A_period_whose_beginning_was_corrected_replaces_the_old_one()
    {
        await Do(async db =>
        {
            db.Remove(await db.Codes.SingleAsync(c => c.List == CodeLists.Measure && c.Code == "fim", Stop));
            db.Add(Entry("fim", new DateOnly(2015, 1, 1)));
            return await db.SaveChangesAsync(Stop);
        });

        await StartWithOtherFiles();

        Assert.Equal(new DateOnly(2016, 8, 1), (await Fim()).ValidFrom);
    }

    [Fact]
    public async Task A_code_that_is_no_longer_shipped_keeps_its_label()
    {
        await Do(async db =>
        {
            db.Add(Entry("former-programme", new DateOnly(2012, 1, 1)));
            return await db.SaveChangesAsync(Stop);
        });

        await StartWithOtherFiles();

        Assert.Equal("Eigener Kurs", services.GetRequiredService<ReferenceData>().Codes.Label(CodeLists.Measure, "former-programme", german: true));
    }

    private static CodeEntry Own(string code, DateOnly from) => Entry(code, from).AddedHere();

    private static CodeEntry Entry(string code, DateOnly from) => new()
    {
        List = CodeLists.Measure,
        Code = code,
        ValidFrom = from,
        German = "Eigener Kurs",
        English = "Own course",
        Origin = "Beschluss der Stadt",
    };
}
