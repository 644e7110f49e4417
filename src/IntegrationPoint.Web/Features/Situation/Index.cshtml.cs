using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Situation;

public sealed class IndexModel(BoardLoader loader, FigureWords words, Texts texts, TradeDay day) : PageModel
{
    /// <summary>The indicators whose meaning the page explains, in the order of the page.</summary>
    public static readonly IReadOnlyList<Indicator> Explained =
    [
        Indicators.Stock, Indicators.Arrivals, Indicators.Adults, Indicators.Idle, Indicators.HighProspect, Indicators.PaperEnds,
        Indicators.ContactsOverdue, Indicators.FirstInterviewOpen, Indicators.CourseEntitled, Indicators.CourseRegistered, Indicators.CourseStarted,
    ];

    public Board? Board { get; private set; }

    public FigureWords Words => words;

    public DateOnly Today => day.Today;

    public IReadOnlyList<string> NotUnderstood { get; private set; } = [];

    public string Place => Board!.Request.Site.Length == 0
        ? $"{Board.Scope.Body.Name} · {texts["situation.all-sites"]}"
        : $"{Board.Scope.Body.Name} · {Board.Sites[Board.Request.Site]}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        var request = BoardRequest.Parse(Request.Query, day.Today);
        Board = await loader.Load(request, ct);
        NotUnderstood = Board?.Request.NotUnderstood ?? request.NotUnderstood;
    }
}
