namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// One word of a name after joins are taken apart: its letters ready for reading, and whether <c>Abd al-</c> stood before it.
/// <c>Bare</c> holds the letters without a grown-on article.
/// </summary>
internal readonly record struct Word(string Letters, NameScript Script, bool Abd = false, string? Bare = null);
