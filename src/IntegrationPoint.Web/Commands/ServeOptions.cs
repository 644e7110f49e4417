using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Commands;

/// <summary>How one run of the program is set up.</summary>
public sealed record ServeOptions
{
    public required DatabaseChoice Database { get; init; }

    /// <summary>Day of the trade; null: the day of the demo town if this is one, else the real day.</summary>
    public DateOnly? Today { get; init; }
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>An empty database becomes the demo town, and its people sign in with one click on loopback.</summary>
    public bool Demo { get; init; } = true;

    /// <summary>Real time; tests move it to see sessions end.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Further configuration, for tests and for operators: the same keys as in appsettings.json.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
