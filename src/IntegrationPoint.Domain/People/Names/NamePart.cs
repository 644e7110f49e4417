namespace IntegrationPoint.Domain.People.Names;

/// <summary>One word of a name, in lower case and free of invisible characters, with its writing.</summary>
public readonly record struct NamePart(string Text, NameScript Script);
