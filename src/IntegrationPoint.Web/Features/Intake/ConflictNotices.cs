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

    /// <summary>Likewise where the draft takes no more answers; the script stops keeping.</summary>
    public static PartialViewResult NotKept(this PageModel page, string why) => new()
    {
        ViewName = "_NotKept",
        ViewData = new ViewDataDictionary<string>(page.MetadataProvider, new()) { Model = why },
        StatusCode = StatusCodes.Status409Conflict,
    };
}
