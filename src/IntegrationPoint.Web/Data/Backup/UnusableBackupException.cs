namespace IntegrationPoint.Web.Data.Backup;

/// <summary>One line for the operator: what is missing or wrong.</summary>
public sealed class UnusableBackupException(string line) : Exception(line);
