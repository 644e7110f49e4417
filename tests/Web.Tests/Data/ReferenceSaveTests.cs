using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Data;

public sealed class ReferenceSaveTests(SharedApp app) : IAsyncLifetime
{
    private ServiceProvider services = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CodeBook Codes => services.GetRequiredService<ReferenceData>().Codes;

    public async ValueTask InitializeAsync()
    {
        services = new ServiceCollection().AddData(app.Town.Databases.Empty()).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().Migrate(Stop);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    [Fact]
    public async Task Of_two_who_change_catalogues_at_once_the_slower_one_is_told_and_nothing_is_half_written()
    {
        await using var slow = services.CreateAsyncScope();
        await using var quick = services.CreateAsyncScope();
        var slowDb = slow.ServiceProvider.GetRequiredService<AppDb>();
        await slowDb.ReferenceVersions.SingleAsync(Stop);
        slowDb.Add(Entry("slow"));
        quick.ServiceProvider.GetRequiredService<AppDb>().Add(Entry("quick"));

        Assert.True(await quick.ServiceProvider.GetRequiredService<ReferenceLoader>().Save(Stop));
        Assert.False(await slow.ServiceProvider.GetRequiredService<ReferenceLoader>().Save(Stop));

        Assert.NotNull(Codes.Find(CodeLists.Interpreter, "quick"));
        Assert.Null(Codes.Find(CodeLists.Interpreter, "slow"));
    }

    [Fact]
    public async Task The_same_code_entered_twice_is_stored_once()
    {
        foreach (var (expected, label) in new[] { (true, "Erste"), (false, "Zweite") })
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<AppDb>().Add(Entry("same", label));

            Assert.Equal(expected, await scope.ServiceProvider.GetRequiredService<ReferenceLoader>().Save(Stop));
        }

        Assert.Equal("Erste", Codes.Label(CodeLists.Interpreter, "same", german: true));
    }

    [Fact]
    public async Task Those_who_keep_something_derived_hear_of_every_exchange()
    {
        var heard = 0;
        services.GetRequiredService<ReferenceData>().Replaced += (_, _) => heard++;
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AppDb>().Add(Entry("one"));

        await scope.ServiceProvider.GetRequiredService<ReferenceLoader>().Save(Stop);
        await scope.ServiceProvider.GetRequiredService<ReferenceLoader>().RefreshIfChanged(Stop);

        Assert.Equal(1, heard);
    }

    private static CodeEntry Entry(string code, string label = "Neu") => new CodeEntry
    {
        List = CodeLists.Interpreter,
        Code = code,
        ValidFrom = new DateOnly(2016, 4, 1),
        German = label,
        English = label,
        Origin = "Test",
    }.AddedHere();
}
