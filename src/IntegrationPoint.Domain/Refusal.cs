namespace IntegrationPoint.Domain;

/// <summary>The law or the lifecycle forbids a step: a text key with its arguments and, where law speaks, the paragraph.</summary>
public sealed record Refusal(string Key, string? Norm = null, params object[] Arguments);
