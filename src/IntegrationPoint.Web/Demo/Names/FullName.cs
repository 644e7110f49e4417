namespace IntegrationPoint.Web.Demo.Names;

/// <summary>A composed name: as on the paper, and in the person's own script where it has one.</summary>
public sealed record FullName(string Given, string? Family, string? Own, string? OwnLanguage);
