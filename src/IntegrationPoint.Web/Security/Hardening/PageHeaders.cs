using IntegrationPoint.Web.Security.SignIn;

namespace IntegrationPoint.Web.Security.Hardening;

/// <summary>What a browser may do with our answers, said with every one of them (ASVS 3.4).</summary>
public sealed class PageHeaders(RequestDelegate next, Transport transport)
{
    private const string Features = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), "
        + "publickey-credentials-get=(self), publickey-credentials-create=(self)";

    public Task InvokeAsync(HttpContext context)
    {
        var nonce = Nonce.For(context);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'" + (transport.Tls ? "; upgrade-insecure-requests" : "");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Features;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (transport.Tls)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        context.Response.OnStarting(static state =>
        {
            // Whatever does not say otherwise is about people, and stays out of every cache.
            var started = ((HttpContext)state).Response.Headers;
            if (!started.ContainsKey("Cache-Control"))
            {
                started.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
