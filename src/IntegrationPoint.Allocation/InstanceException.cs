namespace IntegrationPoint.Allocation;

/// <summary>A file is not an allocation instance; the message names the place.</summary>
public sealed class InstanceException(string message) : Exception(message);
