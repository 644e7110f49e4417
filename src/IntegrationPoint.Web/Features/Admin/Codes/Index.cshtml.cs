using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Codes;

/// <summary>All catalogues with their validity.</summary>
public sealed class IndexModel(CodeOverview overview, TradeDay today) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    public DateOnly Day { get; private set; }

    public IReadOnlyList<CodeOverview.Area> Areas { get; private set; } = [];

    public void OnGet()
    {
        Day = KeyDay.Read(On, today.Today);
        Areas = overview.On(Day);
    }
}
