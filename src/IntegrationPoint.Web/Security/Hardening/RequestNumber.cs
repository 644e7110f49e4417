using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Security.Hardening;

/// <summary>Gives every request a number that says nothing: the log, the audit and the error page name it.</summary>
public sealed class RequestNumber(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.TraceIdentifier = PublicKeys.New();
        return next(context);
    }
}
