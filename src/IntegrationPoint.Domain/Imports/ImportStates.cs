namespace IntegrationPoint.Domain.Imports;

/// <summary>The steps of an import, in their order.</summary>
public static class ImportStates
{
    /// <summary>The rows are stored; the columns wait for confirmation.</summary>
    public const string Mapping = "mapping";
    public const string Checking = "checking";
    public const string Preview = "preview";
    public const string Applying = "applying";
    public const string Done = "done";
    public const string Abandoned = "abandoned";
}
