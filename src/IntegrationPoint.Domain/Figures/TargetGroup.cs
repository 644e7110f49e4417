namespace IntegrationPoint.Domain.Figures;

/// <summary>Codes of list <c>target-group</c>: the groups of the council paper. They say nothing about a person.</summary>
public static class TargetGroup
{
    public const string HighProspect = "procedure-high-prospect";
    public const string Recognised = "recognised-sgb2";
    public const string Tolerated = "rejected-duldung";
    public const string Other = "other";
}
