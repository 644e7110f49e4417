using IntegrationPoint.Web.Exchange.Imports.Files;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>
/// Refuses a file that is too large before anything of it is kept. It is read past, so that the browser hears the answer
/// instead of a broken connection; what nobody would wait for is cut off.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Boundaries and the other fields of the form.</summary>
    private const long Envelope = 64 * 1024;

    /// <summary>Before the antiforgery check, which would put the whole form on the disk.</summary>
    public int Order => -1000;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || http.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false } limit)
        {
            return;
        }

        if (http.Request.ContentLength is not > ImportLimits.Bytes + Envelope)
        {
            limit.MaxRequestBodySize = ImportLimits.Bytes + Envelope;
            return;
        }

        limit.MaxRequestBodySize = ImportLimits.UploadBytes;
        if (http.Request.ContentLength <= ImportLimits.UploadBytes)
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }

        context.Result = new LocalRedirectResult(ImportLinks.TooLarge(http.Request.ContentLength.Value));
    }
}
