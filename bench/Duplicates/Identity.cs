namespace IntegrationPoint.Bench.Duplicates;

/// <summary>An invented person as they are, before any office wrote them down.</summary>
internal sealed record Identity(int Id, int Family, NamePool Pool, string Country, char Sex, DateOnly Birth, bool YearOnly, Original Given)
{
    public Original? Father { get; init; }
    public Original? Grandfather { get; init; }
    public Original[] Surnames { get; init; } = [];
    public bool IsTwin { get; init; }
    public string Phone { get; init; } = "";
    public string Shelter { get; init; } = "";
    public string Azr => $"2015{Id:00000000}";
    public string Paper => $"BUEMA{Id * 7:0000000}";
}
