using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.Hardening;

/// <summary>Our fault: written down once, with the number the page shows and without what people typed.</summary>
public sealed class Faults(ILogger<Faults> log) : IExceptionHandler
{
    /// <summary>Somebody was faster, the request was broken, or we were wrong.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (StatusOf(exception) >= StatusCodes.Status500InternalServerError)
        {
            // Messages of exceptions quote input ("The input string '...' was not ..."): type and place are enough to find the fault.
            log.LogError("Fault {Number} on {Route}: {Type} {Place}", httpContext.TraceIdentifier, Route(httpContext), Types(exception), exception.StackTrace);
        }

        return ValueTask.FromResult(false);
    }

    private static string Route(HttpContext context) =>
        (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint())?.DisplayName ?? "";

    private static string Types(Exception exception) =>
        exception.InnerException is { } inner ? $"{exception.GetType().FullName} <- {Types(inner)}" : exception.GetType().FullName ?? "";
}
