using System.Globalization;

namespace IntegrationPoint.Domain.Figures;

/// <summary>How many days a residence paper is still valid, in the steps of the radar: 14, 30 and 60 days.</summary>
public sealed record PaperEnd(int? From, int? To)
{
    /// <summary>There is no paper that counts.</summary>
    public const string None = "none";

    /// <summary>The paper has no end, or nobody read it.</summary>
    public const string Unlimited = "unlimited";

    /// <summary>In the order of urgency; the first has expired.</summary>
    public static readonly IReadOnlyList<PaperEnd> All = [new(null, -1), new(0, 14), new(15, 30), new(31, 60), new(61, null)];

    public string Code => string.Create(CultureInfo.InvariantCulture, $"{From}..{To}");

    public static bool IsSoon(string code) => All.Any(e => e.Code == code && e.To is not null);
}
