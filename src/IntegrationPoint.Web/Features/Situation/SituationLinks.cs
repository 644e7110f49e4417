using System.Globalization;
using IntegrationPoint.Domain.Figures;

namespace IntegrationPoint.Web.Features.Situation;

/// <summary>Addresses of the board and of the lists behind its numbers.</summary>
public static class SituationLinks
{
    public const string Board = "/situation";

    public static string AtSite(BoardRequest request, string site) => Of(request with { Site = site });

    public static string Of(BoardRequest request)
    {
        List<string> parts = [];
        Add("on", request.On is { } on ? Iso(on) : null);
        Add("site", request.Site.Length == 0 ? null : request.Site);
        Add("from", request.From is { } from ? Iso(from) : null);
        Add("to", request.To is { } to ? Iso(to) : null);
        return parts.Count == 0 ? Board : $"{Board}?{string.Join('&', parts)}";

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                parts.Add($"{name}={value}");
            }
        }
    }

    public static string Definition(Indicator indicator) => $"#{DefinitionId(indicator)}";

    public static string DefinitionId(Indicator indicator) => $"definition-{indicator.Key}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
