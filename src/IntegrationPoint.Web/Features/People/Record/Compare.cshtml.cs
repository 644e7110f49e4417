using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class CompareModel(OpenRecord record, PersonScope scope, SimilarPeople similar, PersonMerging merging, Audit audit, Texts texts) : PageModel
{
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public int OtherVersion { get; set; }

    /// <summary>Fields whose value the other record gives.</summary>
    [BindProperty]
    public List<string> Take { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public OpenRecord Record => record;
    public Person Other { get; private set; } = null!;
    public IdentityForm Mine { get; private set; } = new();
    public IdentityForm Theirs { get; private set; } = new();
    public DuplicateScore? Score { get; private set; }

    /// <summary>The fields in which at least one of the two says something.</summary>
    public IEnumerable<string> Fields => IdentityForm.Fields.Where(f => Mine[f] is not null || Theirs[f] is not null);

    /// <summary>At first what only the other record knows; then what was chosen.</summary>
    public bool Takes(string field) => HttpMethods.IsPost(Request.Method) ? Take.Contains(field) : Mine[field] is null;

    public async Task<IActionResult> OnGetAsync(string other, CancellationToken ct) => await Load(other, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string other, CancellationToken ct)
    {
        if (!await Load(other, ct))
        {
            return NotFound();
        }

        var reason = NameFolding.Clean(Reason);
        if (reason.Length is 0 or > EditIdentityModel.LongestReason)
        {
            ModelState.AddModelError(nameof(Reason), reason.Length == 0 ? texts["people.merge.needs-reason"] : texts["person.edit.too-long", EditIdentityModel.LongestReason]);
            return Page();
        }

        var choice = new PersonMerging.Choice(Version, OtherVersion, Take.Intersect(IdentityForm.Fields, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal), reason);
        if (await merging.Merge(record.Id, Other.Id, choice, ct) is { } refusal)
        {
            TempData[PageShell.DoneKey] = texts[refusal.Key];
            return Redirect(PeopleLinks.Compare(record.Key, other));
        }

        TempData[PageShell.DoneKey] = texts["people.merge.done"];
        return Redirect(record.Tab("duplicates"));
    }

    public async Task<IActionResult> OnPostApartAsync(string other, CancellationToken ct)
    {
        if (!await Load(other, ct))
        {
            return NotFound();
        }

        await merging.KeepApart(record.Id, Other.Id, ct);
        TempData[PageShell.DoneKey] = texts["people.merge.apart"];
        return Redirect(record.Tab("duplicates"));
    }

    private async Task<bool> Load(string key, CancellationToken ct)
    {
        if (!record.Access.Writes(DataGroup.Identity) || await scope.Find(key, ct) is not { } other || other.Id == record.Id || !(await scope.Access(other.Id, ct)).Writes(DataGroup.Identity))
        {
            return false;
        }

        (Other, Mine, Theirs) = (other, IdentityForm.Of(record.Person), IdentityForm.Of(other));
        await audit.Read("compare", [other.Id], ct);
        var facts = (await similar.FactsOf([record.Id, other.Id], ct)).ToDictionary(f => f.Id, f => f.Facts);
        Score = facts.Count == 2 ? DuplicateScore.Compare(facts[record.Id], facts[other.Id]) : null;
        return true;
    }
}
