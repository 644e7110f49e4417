using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Security.Hardening;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Errors;

/// <summary>One page for everything that cannot be shown: what happened, what is safe, what to do next.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class Status : PageModel
{
    private static readonly HashSet<int> Known = [400, 403, 404, 409, 413, 429, 500];

    public string Title => $"errors.{Word}.title";

    public string Lead => $"errors.{Word}.lead";

    public string Next => Word == "404" && Kind == PageKind.Public ? "errors.404.next-public" : $"errors.{Word}.next";

    /// <summary>Only where somebody must look into the log.</summary>
    public string? Number { get; private set; }

    public PageKind Kind => User.Identity?.IsAuthenticated == true ? PageKind.Staff : PageKind.Public;

    private string Word { get; set; } = "404";

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        // Called by its address it is a page like any other; only a failed request carries its status on.
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is { } fault)
        {
            code = Faults.StatusOf(fault.Error);
        }
        else
        {
            // Not the code in the address: where the form itself is broken, nothing of the request can be bound.
            code = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode ?? StatusCodes.Status404NotFound;
        }

        Word = Known.Contains(code) ? code.ToString(System.Globalization.CultureInfo.InvariantCulture) : code >= 500 ? "500" : "400";
        Number = code is >= 500 or 403 ? HttpContext.TraceIdentifier : null;
        Response.StatusCode = code;
    }
}
