namespace IntegrationPoint.Domain.Figures;

/// <summary>A number as a reader gets it: the value, or that it is suppressed, or unknown when there is nothing to tell.</summary>
public readonly record struct Shown(decimal? Value, bool Suppressed)
{
    public static readonly Shown Unknown = new(null, false);
    public static readonly Shown Hidden = new(null, true);

    public static Shown Of(decimal value) => new(value, false);

    /// <summary>The value as a count; null when it is not to be shown.</summary>
    public long? Count => Value is { } value ? (long)value : null;
}
