using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Who lives with the person, and the way to add somebody the viewer knows.</summary>
public sealed class HouseholdModel(OpenRecord record, Family family, HouseholdChanges changes, ViewerSearch search, RecordHead head, BodyNames bodies, CodeLabels labels, Texts texts, TradeDay day) : PageModel
{
    public const int Most = 12;

    [BindProperty]
    public PlaceForm Form { get; set; } = new();

    /// <summary>The open place the page was made from; 0 for none.</summary>
    [BindProperty]
    public int Version { get; set; }

    public OpenRecord Record => record;
    public Family Family => family;
    public BodyNames Bodies => bodies;
    public string Line { get; private set; } = "";

    /// <summary>What was searched for; null where nobody searched.</summary>
    public string? Q { get; private set; }
    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];
    public bool MayWrite => record.Access.Writes(DataGroup.Benefit);
    public bool Begins => Open == 0;

    private int Open => family.Places.FirstOrDefault(p => p.To is null)?.Id ?? 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Shut(ct) ?? await Show(ct);

    /// <summary>Searches for somebody to add: by post, because an address keeps no names.</summary>
    public async Task<IActionResult> OnPostFindAsync(string? q, CancellationToken ct)
    {
        if (await Shut(ct, writes: true) is { } shut)
        {
            return shut;
        }

        ModelState.Clear();
        Form = new PlaceForm { OwnRelation = Relations.Head };
        return await Show(ct, q ?? "");
    }

    public async Task<IActionResult> OnPostAddAsync(string? person, string? q, CancellationToken ct)
    {
        if (await Shut(ct, writes: true) is { } shut)
        {
            return shut;
        }

        var other = string.IsNullOrEmpty(person) ? null : await changes.Other(person, ct);
        if (!string.IsNullOrEmpty(person) && other is null)
        {
            return NotFound();
        }

        if (Version != Open)
        {
            return Done("person.household.changed-meanwhile");
        }

        // A household that begins with this began when both were born.
        var born = new[] { other?.BirthDate, Begins ? record.Person.BirthDate : null }.Max();
        var wrong = Form.Wrong(labels, born, day.Today).Select(w => ($"{nameof(Form)}.{w.Field}", w.Reason)).ToList();
        wrong.AddRange(other is null ? [(nameof(person), "person.household.choose-person")] : []);
        wrong.AddRange(!Begins || labels.Holds(CodeLists.Relation, Form.OwnRelation ?? "") ? [] : [($"{nameof(Form)}.{nameof(Form.OwnRelation)}", "person.choose-one")]);
        if (wrong.Count == 0)
        {
            var done = await changes.Add(other!, Form.Place(), Form.OwnRelation, ct);
            if (done.Refusal is not { } refusal)
            {
                return Done(done.Saved ? "person.household.added" : "person.household.changed-meanwhile");
            }

            wrong.Add((refusal.Key switch { "person.household.two-heads" => "Form.Relation", "person.household.later-place" => "Form.From", _ => nameof(person) }, refusal.Key));
        }

        wrong.ForEach(w => ModelState.AddModelError(w.Item1, texts[w.Item2]));
        return await Show(ct, q ?? "");
    }

    private RedirectResult Done(string key)
    {
        TempData[PageShell.DoneKey] = texts[key];
        return Redirect(record.Tab("household"));
    }

    private async Task<IActionResult?> Shut(CancellationToken ct, bool writes = false)
    {
        await family.Load(ct);
        return !record.Access.Reads(DataGroup.Benefit) ? NotFound() : writes && !MayWrite ? Forbid() : null;
    }

    private async Task<IActionResult> Show(CancellationToken ct, string? q = null)
    {
        await bodies.Load(ct);
        (Line, Q, Version) = (await head.Line(ct), q, Open);
        ModelState.Remove(nameof(Version));
        var here = family.Members.Select(m => m.Who.PersonId).Append(record.Id).ToHashSet();
        Hits = q is null ? [] : [.. (await search.Find(q, Most, ct)).Where(h => !here.Contains(h.PersonId))];
        return Page();
    }
}
