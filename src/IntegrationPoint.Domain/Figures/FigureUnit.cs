namespace IntegrationPoint.Domain.Figures;

/// <summary>What one counted thing is; two figures with different units are never compared.</summary>
public enum FigureUnit
{
    Person,
    Household,
    Event,
    Case,
    Day,
    Percent,
}
