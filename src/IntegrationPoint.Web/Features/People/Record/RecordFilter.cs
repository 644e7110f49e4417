using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Opens the record of an address for every page of the folder: 404 if it is not the viewer's to know, the survivor's address if it was merged.</summary>
public sealed class RecordFilter(PersonScope scope, OpenRecord record, ListPositions positions, Audit audit) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (http, ct) = (context.HttpContext, context.HttpContext.RequestAborted);
        var key = (string)context.RouteData.Values["key"]!;
        if (await scope.Find(key, ct) is not { } person)
        {
            context.Result = new NotFoundResult();
            return;
        }

        if (person.Key != key)
        {
            context.Result = new RedirectResult(http.Request.Path.Value!.Replace(key, person.Key, StringComparison.Ordinal) + http.Request.QueryString);
            return;
        }

        var who = await scope.Identities().SingleAsync(i => i.PersonId == person.Id, ct);
        record.Open(person, await scope.Access(person.Id, ct), who, await positions.Of(person.Id, http.Request.Query, ct));
        await audit.Read(Area(context.ActionDescriptor.ViewEnginePath), [person.Id], ct);
        await next();
    }

    /// <summary>"person" for the overview, "person/history" for the page of that name.</summary>
    public static string Area(string page) => page[(page.LastIndexOf('/') + 1)..] is var name && name == "Overview" ? "person" : "person/" + name.ToLowerInvariant();
}
