namespace IntegrationPoint.Domain.People.Names;

/// <summary>The writing a name part stands in; it decides by which table the part becomes sounds.</summary>
public enum NameScript
{
    Latin,
    Arabic,
    Ethiopic,
    Cyrillic,
    Greek,
    Armenian,
    Georgian,
    Indic,
    Other,
}
