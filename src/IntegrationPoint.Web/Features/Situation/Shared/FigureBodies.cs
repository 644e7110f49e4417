using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>The bodies whose figures can be asked for: those that pay benefits under the AsylbLG.</summary>
public sealed class FigureBodies(AppDb db, IConfiguration settings, TradeDay day)
{
    /// <summary>Key of the body whose figures are meant unless another is chosen.</summary>
    public const string DefaultSetting = "Figures:Body";
    public const string DefaultKey = "aachen-fb50";

    /// <summary>The default body first, those that ended last.</summary>
    public async Task<IReadOnlyList<FigureBody>> All(CancellationToken ct)
    {
        var (first, today) = (settings[DefaultSetting] ?? DefaultKey, day.Today);
        var bodies = await db.Organisations.AsNoTracking().Where(o => o.Kind == BodyKinds.SocialOffice).OrderBy(o => o.ValidTo != null && o.ValidTo < today ? 1 : 0).ThenBy(o => o.Id)
            .Select(o => new FigureBody(o.Id, o.Key, o.ShortName, o.Municipality)).ToListAsync(ct);
        return [.. bodies.OrderBy(b => b.Key != first)];
    }
}
