using IntegrationPoint.Domain.Figures;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Short names of sites by their id.</summary>
public sealed class SiteNames(IReadOnlyDictionary<int, string> codes)
{
    public string this[int? id] => id is { } site && codes.TryGetValue(site, out var code) ? code : Tally.NoSite;
}
