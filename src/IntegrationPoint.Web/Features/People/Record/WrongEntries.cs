using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Takes back a paper or an address that was entered by mistake: what it displaced holds again, and the mistake stays readable with its reason.</summary>
public sealed class WrongEntries(AppDb db, OpenRecord record, RecordFacts facts, CurrentViewer current, TradeDay day)
{
    /// <summary>What is wrong with the form; nothing where the paper holds no more.</summary>
    public async Task<(string Field, string Reason)?> Paper(int? id, string? reason, CancellationToken ct)
    {
        var whole = await facts.Whole(ct);
        if (whole.Papers.Find(p => p.Id == id) is not { } paper || !IsOwn(paper.Provenance))
        {
            return ("wrongPaper", "person.papers.choose");
        }

        if (Words(reason) is not { } words)
        {
            return ("paperReason", "person.stages.reason-needed");
        }

        var (former, next) = (whole.Papers.Find(p => p.Id == paper.DisplacedId), whole.Papers.Find(p => p.DisplacedId == paper.Id));
        if (paper.Withdraw(words, current.Viewer.UserId, day.Today, former, next) is { } refusal)
        {
            return ("wrongPaper", refusal.Key);
        }

        whole.Papers.Remove(paper);
        PersonRegisterKeys.Write(db, whole); // its number leads nobody here any more
        return await db.SaveUnlessChanged(ct) ? null : ("wrongPaper", "person.papers.withdrawn-already");
    }

    /// <summary>Only the latest address: one beneath it is the beginning of the next.</summary>
    public async Task<(string Field, string Reason)?> Home(int? id, string? reason, CancellationToken ct)
    {
        var homes = (await facts.Whole(ct)).Addresses;
        if (homes.LastOrDefault() is not { } home || home.Id != id || !IsOwn(home.Provenance))
        {
            return ("wrongHome", "person.home.not-latest");
        }

        if (Words(reason) is not { } words)
        {
            return ("homeReason", "person.stages.reason-needed");
        }

        var former = home.DisplacedId is { } displaced ? await db.Addresses.IgnoreQueryFilters().FirstOrDefaultAsync(a => a.Id == displaced && a.PersonId == record.Id, ct) : null;
        return home.Withdraw(words, current.Viewer.UserId, day.Today, former) is { } refusal ? ("wrongHome", refusal.Key)
            : await db.SaveUnlessChanged(ct) ? null
            : ("wrongHome", "person.home.withdrawn-already");
    }

    /// <summary>Those of these papers that the viewer may take back.</summary>
    public IEnumerable<ResidencePaper> Mine(IEnumerable<ResidencePaper> papers) => papers.Where(p => p.Holds && IsOwn(p.Provenance));

    /// <summary>The latest of these addresses, if the viewer may take it back.</summary>
    public Address? Mine(IEnumerable<Address> homes) => homes.Where(a => a.Holds).OrderBy(a => a.From).ThenBy(a => a.Id).LastOrDefault() is { } last && IsOwn(last.Provenance) ? last : null;

    private static string? Words(string? reason) => NoteText.Clean(reason) is { Length: > 0 and <= AsylumSteps.LongestReason } words ? words : null;

    /// <summary>A value is put right by the body that owns it.</summary>
    private bool IsOwn(Provenance source) => source.OwnerBodyId == current.Viewer.BodyId;
}
