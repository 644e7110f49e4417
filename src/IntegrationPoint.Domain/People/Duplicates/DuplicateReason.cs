namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>A text key that says why two records look like one person, or why not; the argument (a per cent value, a year) may be missing.</summary>
public readonly record struct DuplicateReason(string Key, int? Argument = null);
