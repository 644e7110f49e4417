using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The names of the bodies that stand in a record, and where its values came from in words.</summary>
public sealed class BodyNames(AppDb db, HouseLists house, CodeLabels labels)
{
    private Dictionary<int, (string Short, string Kind)> bodies = [];

    public async Task Load(CancellationToken ct) =>
        bodies = (await house.Bodies(db, ct)).ToDictionary(o => o.Id, o => (o.ShortName, o.Kind));

    public string this[int? id] => id is { } known && bodies.TryGetValue(known, out var body) ? body.Short : "";

    public string Kind(int id) => bodies.TryGetValue(id, out var body) ? body.Kind : "";

    /// <summary>"Im Papier gelesen, Stadt Aachen, FB 50".</summary>
    public string Source(Provenance source) => $"{labels[CodeLists.Source, source.Source]}, {this[source.OwnerBodyId]}";

    public static DateOnly Day(Provenance source) => TradeDay.Of(source.RecordedAt);
}
