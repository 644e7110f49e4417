using System.Text.Json.Nodes;
using IntegrationPoint.Web.Exchange.Exports;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Merging;

/// <summary>What the answer to a person says of merges, changes and comparisons, and of nobody else.</summary>
public sealed class PersonDocumentTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_merge_says_who_the_person_was_before_and_after_and_a_change_both_values()
    {
        var (one, other, third) = ((await app.Settle("Auskunft", "Eins", phone: "0241 800100")).Id, (await app.Settle("Auskunft", "Zwei", phone: "0241 800200")).Id, (await app.Settle("Ganz", "Anders", phone: "0241 800300")).Id);
        await app.As(Jana, async s =>
        {
            await s.GetRequiredService<PersonMerging>().KeepApart(one, third, Ct);
            return 0;
        });
        await Merge(one, other);

        var document = await Document(one);
        var merge = Assert.Single(document["merges"]!.AsArray())!;
        var changes = document["audit"]!.AsArray().Select(e => e!["changes"]).OfType<JsonArray>().SelectMany(c => c).OfType<JsonObject>().Where(c => c["what"]?.GetValue<string>() == "Person").ToList();

        Assert.Equal(("0241 800100", "0241 800200"), (merge["before"]!["Phone"]!.GetValue<string>(), merge["after"]!["Phone"]!.GetValue<string>()));
        Assert.Contains(changes, c => c!["fields"]?["Phone"] is JsonArray { Count: 2 } values && values[0]?.GetValue<string>() == "0241 800100" && values[1]?.GetValue<string>() == "0241 800200");
        Assert.Single(document["comparisons"]!.AsArray());
        Assert.DoesNotContain("0241 800300", document.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Anders", document.ToJsonString(), StringComparison.Ordinal);
        Assert.All(document["leftOut"]!.AsArray(), l => Assert.NotEmpty(l!["basis"]!.GetValue<string>()));
    }

    [Fact]
    public async Task After_a_merge_was_taken_back_neither_merge_tells_what_the_other_record_said()
    {
        var (one, other) = ((await app.Settle("Getrennt", "Eins", phone: "0241 800400")).Id, (await app.Settle("Getrennt", "Zwei", phone: "0241 800500")).Id);
        await Merge(one, other);
        await using var db = app.Db();
        var merge = await db.Merges.Where(m => m.SurvivorId == one).Select(m => m.Id).SingleAsync(Ct);
        Assert.Null(await app.As(Jana, s => s.GetRequiredService<Separation>().Reverse(merge, one, Ct)));

        var (first, second) = ((await Document(one))["merges"]!.AsArray(), (await Document(other))["merges"]!.AsArray());

        Assert.Equal("0241 800400", Assert.Single(first)!["before"]!["Phone"]!.GetValue<string>());
        Assert.DoesNotContain("0241 800500", first.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("0241 800400", Assert.Single(second)!.ToJsonString(), StringComparison.Ordinal);
    }

    private Task<JsonObject> Document(int person) => app.As(Jana, s => ActivatorUtilities.CreateInstance<PersonDocument>(s).Of(person, Ct));

    private async Task Merge(int survivor, int merged)
    {
        await using var db = app.Db();
        var versions = await db.Persons.Where(p => p.Id == survivor || p.Id == merged).ToDictionaryAsync(p => p.Id, p => p.Version, Ct);
        Assert.Null(await app.As(Jana, s => s.GetRequiredService<PersonMerging>().Merge(survivor, merged, new PersonMerging.Choice(versions[survivor], versions[merged], new HashSet<string> { "Phone" }, "Test"), Ct)));
    }
}
