namespace IntegrationPoint.Bench.Duplicates;

/// <summary>A name before any office wrote it: its sounds in scholarly notation and its own writing, if it has one.</summary>
internal sealed record Original(char Kind, string Sounds, string? Own);
