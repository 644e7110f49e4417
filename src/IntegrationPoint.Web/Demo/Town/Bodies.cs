using IntegrationPoint.Domain.Organisations;

namespace IntegrationPoint.Web.Demo.Town;

/// <summary>The organisations of the town: real public bodies by their right names, invented associations, providers and firms.</summary>
public sealed class Bodies
{
    public const string City = "aachen-fb50";
    public const string YouthOffice = "aachen-fb45";
    public const string ImmigrationOffice = "staedteregion-auslaenderamt";
    public const string Jobcenter = "jobcenter-staedteregion";
    public const string Agency = "agentur-aachen-dueren";
    public const string CraftChamber = "hwk-aachen";
    public const string CommerceChamber = "ihk-aachen";

    private static readonly DateOnly Since = new(2010, 1, 1);

    private readonly Dictionary<string, Organisation> byKey = new(StringComparer.Ordinal);

    public Bodies()
    {
        foreach (var row in DemoLists.Rows("organisations"))
        {
            byKey.Add(row[0], new Organisation
            {
                Id = byKey.Count + 1,
                Key = row[0],
                Kind = row[1],
                Municipality = row[2].Length == 0 ? null : row[2],
                ShortName = row[3],
                Name = row[4],
                ValidFrom = Since,
            });
        }

        All = [.. byKey.Values.OrderBy(o => o.Id)];
    }

    public IReadOnlyList<Organisation> All { get; }

    public int this[string key] => byKey[key].Id;

    public Organisation Of(int id) => All[id - 1];

    public IReadOnlyList<Organisation> OfKind(string kind) => [.. All.Where(o => o.Kind == kind)];
}
