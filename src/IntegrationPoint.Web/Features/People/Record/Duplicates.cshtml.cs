using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class DuplicatesModel(AppDb db, OpenRecord record, SimilarPeople similar, PersonScope scope, Separation separation, RecordHead head, Audit audit, Texts texts) : PageModel
{
    public sealed record Row(IdentityView Who, DuplicateScore Score);

    public sealed record Joined(int Id, string FileNumber, string Name, DateTime At, string By, string Reason);

    public OpenRecord Record => record;
    public string Line { get; private set; } = "";
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public IReadOnlyList<Joined> Merges { get; private set; } = [];

    /// <summary>Similar records that another site keeps: that there are some may be said, not who.</summary>
    public int Elsewhere { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!record.Access.Writes(DataGroup.Identity))
        {
            return NotFound();
        }

        Line = await head.Line(ct);
        var found = await similar.FactsOf(record.Id, ct) is { } facts ? await similar.To(facts, record.Id, ct) : [];
        var ids = found.Select(f => f.PersonId).ToList();
        var known = await scope.Identities().Where(i => ids.Contains(i.PersonId)).ToDictionaryAsync(i => i.PersonId, ct);
        Rows = [.. found.Where(f => known.ContainsKey(f.PersonId)).Select(f => new Row(known[f.PersonId], f.Score))];
        Elsewhere = found.Count - Rows.Count;
        await audit.Read("duplicates", [.. Rows.Select(r => r.Who.PersonId)], ct);
        Merges = await (
            from m in db.Merges
            join p in db.Persons on m.MergedId equals p.Id
            join u in db.Users on m.ById equals u.Id
            where m.SurvivorId == record.Id && m.ReversedAt == null
            orderby m.Id
            select new Joined(m.Id, p.FileNumber, p.FamilyName == null ? p.GivenName : p.GivenName + " " + p.FamilyName, m.At, u.DisplayName, m.Reason)).ToListAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int merge, CancellationToken ct)
    {
        if (!record.Access.Writes(DataGroup.Identity))
        {
            return NotFound();
        }

        await audit.Read("merge", [record.Id], ct);
        TempData[PageShell.DoneKey] = await separation.Reverse(merge, record.Id, ct) is { } refusal ? texts[refusal.Key] : texts["people.merge.reversed"];
        return Redirect(record.Tab("duplicates"));
    }
}
