namespace IntegrationPoint.Domain.People.Names;

/// <summary>
/// How one part of a name sounds: <c>Key</c> is its most probable index key (lower-case ASCII, at most 16 characters),
/// <c>Fine</c> its sounds with vowels for ordering hits, <c>Script</c> the writing it was read from.
/// </summary>
public sealed record NameKey(string Key, string Fine, NameScript Script);
