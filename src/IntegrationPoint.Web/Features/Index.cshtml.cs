using IntegrationPoint.Web.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features;

/// <summary>The door: everybody lands in the first area that is theirs.</summary>
public sealed class Index(AreaMenu menu) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var areas = await menu.For(HttpContext);
        return Redirect(areas.Count > 0 ? areas[0].Entry.Href : "/account");
    }
}
