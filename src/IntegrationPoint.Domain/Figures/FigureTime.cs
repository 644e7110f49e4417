namespace IntegrationPoint.Domain.Figures;

/// <summary>Whether a figure is a state on a key date or counts what happened in a period.</summary>
public enum FigureTime
{
    KeyDate,
    Period,
}
