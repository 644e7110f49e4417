using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace IntegrationPoint.Web.Features.Intake;

public static class ConflictNotices
{
    /// <summary>The notice alone, for a form that was kept in the background.</summary>
    public static PartialViewResult ConflictNotice(this PageModel page, DraftConflict conflict) => new()
    {
        ViewName = "_Conflict",
        ViewData = new ViewDataDictionary<DraftConflict>(page.MetadataProvider, new()) { Model = conflict },
        StatusCode = StatusCodes.Status409Conflict,
    };
}
