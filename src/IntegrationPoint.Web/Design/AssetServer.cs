using Microsoft.Extensions.Primitives;

namespace IntegrationPoint.Web.Design;

/// <summary>Answers GET and HEAD for the files of the web root before anything else runs.</summary>
public sealed class AssetServer(RequestDelegate next, Assets assets)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && assets.Find(request.Path.Value) is { } asset
            ? Send(asset, context)
            : next(context);
    }

    private static async Task Send(Asset asset, HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var tag = $"\"{asset.Version}\"";
        response.Headers.ETag = tag;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = request.Query["v"] == asset.Version ? "public, max-age=31536000, immutable" : "no-cache";
        if (StringValues.Equals(request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var body = asset.Body;
        if (asset.Packed is not null)
        {
            response.Headers.Vary = "Accept-Encoding";
            if (request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
            {
                body = asset.Packed;
                response.Headers.ContentEncoding = "br";
            }
        }

        response.ContentType = asset.ContentType;
        response.ContentLength = body.Length;
        if (HttpMethods.IsGet(request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
