using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace IntegrationPoint.Web.Security.Hardening;

/// <summary>Whatever changes something is sent by our own pages, and in the letters our pages use.</summary>
internal sealed class SentForms(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        var told = http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
        if (told || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return next(http);
        }

        if (Origins.IsForeign(request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        if (!IsReadable(request.ContentType))
        {
            // The page that tells it has no form to read.
            request.ContentType = null;
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return Task.CompletedTask;
        }

        return next(http);
    }

    private static bool IsReadable(string? type) => string.IsNullOrEmpty(type)
        || (MediaTypeHeaderValue.TryParse(type, out var media) && HeaderUtilities.RemoveQuotes(media.Charset).ToString().ToUpperInvariant() is ("" or "UTF-8" or "US-ASCII"));
}
