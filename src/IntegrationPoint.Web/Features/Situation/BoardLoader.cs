using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.Situation;

/// <summary>Finds out whose figures are asked for and how much of them this viewer may see.</summary>
public sealed class BoardLoader(AppDb db, FigureBodies bodies, FigureStore store, PublishedFigures published, ReferenceData reference, CountedFigure counted, CurrentViewer current, TradeDay day, Texts texts)
{
    /// <summary>Null where the database knows no body that pays benefits.</summary>
    public async Task<Board?> Load(BoardRequest request, CancellationToken ct)
    {
        var all = await bodies.All(ct);
        if (all.Count == 0)
        {
            return null;
        }

        var sites = await SiteLabels.On(db, request.On ?? day.Today, texts, ct);
        var known = sites.All.FirstOrDefault(s => s.Code == request.Site);
        if (known is null && request.Site.Length > 0)
        {
            request = request with { Site = "", NotUnderstood = [.. request.NotUnderstood, "site"] };
        }

        var own = all.FirstOrDefault(b => b.Id == current.Viewer.BodyId) ?? all[0];
        // Whoever asks for another town's site asks for that town's people; they never mix with the own figures.
        var body = known is null || known.Municipality == own.Municipality ? own : all.FirstOrDefault(b => b.Municipality == known.Municipality) ?? own;
        return OpensLists(current.Viewer, body)
            ? await Whole(request, body, sites, ct)
            : await Published(request, body, sites, ct);
    }

    /// <summary>Names belong to the body that answers for these people.</summary>
    public static bool OpensLists(Viewer viewer, FigureBody body) =>
        viewer.BodyId == body.Id && viewer.BodyKind == BodyKinds.SocialOffice && Policies.RolesOf[Policies.SeesPeople].Contains(viewer.Role);

    private async Task<Board> Whole(BoardRequest request, FigureBody body, SiteLabels sites, CancellationToken ct)
    {
        var scope = FigureScope.Default(body, request.On ?? day.Today);
        scope = request is { From: { } from, To: { } to } ? scope with { From = from, To = to } : scope;
        var (figures, old) = await store.Of(scope, ct);
        return new Board(request, figures, new FigureReader(figures.Sheet, site: request.Site), sites, counted, new FigureLists(scope, reference)) { Old = old };
    }

    private async Task<Board> Published(BoardRequest request, FigureBody body, SiteLabels sites, CancellationToken ct)
    {
        var dates = PublishedFigures.KeyDates(day.Today);
        // A period of one's own beside the usual one would tell who came on the days between.
        var not = request.NotUnderstood.ToList();
        if (request.On is { } on && !dates.Contains(on))
        {
            not.Add("on");
        }

        if (request.From is not null)
        {
            not.AddRange(["from", "to"]);
        }

        request = request with { On = request.On is { } asked && dates.Contains(asked) ? asked : null, From = null, To = null, NotUnderstood = not };
        var shown = await published.Of(body, request.On ?? dates[0], ct);
        var figures = new FigureSnapshot(shown.Scope, shown.Sheet, [], [], 0, shown.At);
        return new Board(request, figures, new FigureReader(shown.Sheet, shown.Hidden, request.Site), sites, counted, null) { KeyDates = dates };
    }
}
