using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Undoing;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What the steps on a record have in common: how they end, and that two who add something at once do not both add it.</summary>
public sealed class RecordSteps(AppDb db, OpenRecord record, PersonScope scope, Texts texts)
{
    /// <summary>Counts the version of the person, so that the slower of two who add the same finds that somebody was faster.</summary>
    public void Alone() => db.Entry(record.Person).Property(p => p.Version).IsModified = true;

    /// <summary>Shows the form again where something is to be mended, else leads to the page, or as near to it as the viewer may still go.</summary>
    public async Task<IActionResult> After(PageModel page, Step step, string tab, Func<PersonAccess, bool> reads, Func<Task<IActionResult>> show, CancellationToken ct)
    {
        if (step.Wrong.Count > 0)
        {
            foreach (var (field, reason) in step.Wrong)
            {
                page.ModelState.AddModelError(field, texts[reason]);
            }

            return await show();
        }

        if (step.Done is null)
        {
            return ReferenceEquals(step, Step.NotTheirs) ? new ForbidResult() : new NotFoundResult();
        }

        if (step.Undo is { } undo)
        {
            UndoOffer.Make(page.TempData, undo, texts[step.Done]);
        }
        else
        {
            page.TempData[PageShell.DoneKey] = texts[step.Done];
        }

        var access = await scope.Access(record.Id, ct);
        return new RedirectResult(access == PersonAccess.Closed ? PeopleLinks.List : record.Tab(reads(access) ? tab : ""));
    }
}
