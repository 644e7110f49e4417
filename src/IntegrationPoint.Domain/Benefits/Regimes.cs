namespace IntegrationPoint.Domain.Benefits;

/// <summary>Codes of list <c>regime</c> that decisions name.</summary>
public static class Regimes
{
    public const string Asylblg = "ASYLBLG";
    public const string Sgb2 = "SGB2";
    public const string Sgb3 = "SGB3";
    public const string Sgb8 = "SGB8";
    public const string Sgb12 = "SGB12";
}
