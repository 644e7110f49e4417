using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Opens the record of an address for every page of the folder: 404 if it is not the viewer's to know, the survivor's address if it was merged.</summary>
public sealed class RecordFilter(PersonScope scope, OpenRecord record, ListPositions positions, Audit audit, ITempDataDictionaryFactory data, Texts texts) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (http, ct) = (context.HttpContext, context.HttpContext.RequestAborted);
        var key = (string)context.RouteData.Values["key"]!;
        if (await scope.Open(key, ct) is not { } opened)
        {
            context.Result = new NotFoundResult();
            return;
        }

        // A note written on the page of a record that was merged meanwhile belongs to the one that stayed; whatever rests on old values must be looked at again.
        var writes = HttpMethods.IsPost(http.Request.Method);
        if (opened.Person.Key != key && !(writes && Area(context.ActionDescriptor.ViewEnginePath) == "person/notes"))
        {
            if (writes)
            {
                data.GetTempData(http)[PageShell.DoneKey] = texts["person.merged-meanwhile"];
            }

            context.Result = new RedirectResult(http.Request.Path.Value!.Replace(key, opened.Person.Key, StringComparison.Ordinal) + http.Request.QueryString);
            return;
        }

        record.Open(opened, await positions.Of(opened.Person.Id, http.Request.Query, ct));
        var read = audit.Read(Area(context.ActionDescriptor.ViewEnginePath), [opened.Person.Id], ct);
        if (writes)
        {
            await read;
        }

        // A page is shown after its handler has ended, so what the handler reads may be written down together with this.
        try
        {
            await next();
        }
        finally
        {
            await read;
        }
    }

    /// <summary>"person" for the overview, "person/history" for the page of that name.</summary>
    public static string Area(string page) => page[(page.LastIndexOf('/') + 1)..] is var name && name == "Overview" ? "person" : "person/" + name.ToLowerInvariant();
}
