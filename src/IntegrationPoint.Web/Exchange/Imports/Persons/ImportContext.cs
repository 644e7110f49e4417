using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Everything about a run that its rows need: whose list it is, and on which day and basis it is read.</summary>
public sealed record ImportContext(ImportRun Run, Organisation Body, int? SiteId, IReadOnlyList<string?> Fields)
{
    /// <summary>The body of the one who answers for the rows: who confirmed them, before that who brought the list in. Null: the command line, which only the house itself has.</summary>
    public int? Hand { get; init; }

    /// <summary>Somebody brings in the list of another body: what that body owns, it decides itself.</summary>
    public bool IsForeign => Hand is { } hand && hand != Body.Id;

    public int Columns { get; } = ImportJson.Cells(Run.Headers).Length;

    /// <summary>The benefit a list of this body speaks of when it does not say.</summary>
    public string? Regime => Body.Kind switch
    {
        BodyKinds.SocialOffice or BodyKinds.Coordination => Regimes.Asylblg,
        BodyKinds.Jobcenter => Regimes.Sgb2,
        BodyKinds.EmploymentAgency => Regimes.Sgb3,
        BodyKinds.YouthOffice => Regimes.Sgb8,
        _ => null,
    };

    /// <summary>What the body calls "Aktenzeichen".</summary>
    public string FileNumberKind => Body.Kind switch
    {
        BodyKinds.SocialOffice or BodyKinds.Coordination => "asylblg-file",
        BodyKinds.YouthOffice => "youth-file",
        BodyKinds.ImmigrationOffice => "immigration-file",
        _ => "partner-list",
    };

    public Recording Recording(DateTime at) => new("list", LegalBasis, Body.Id, Run.ConfirmedById, at, Run.Day);

    private string LegalBasis => Body.Kind switch
    {
        BodyKinds.SocialOffice or BodyKinds.Coordination => "asylblg-9",
        BodyKinds.Jobcenter => "sgb2-50",
        BodyKinds.EmploymentAgency => "sgb3-281",
        BodyKinds.YouthOffice => "sgb8-61",
        BodyKinds.ImmigrationOffice => "aufenthg-90-3",
        _ => "dsgvo-6-1-e",
    };

    public static async Task<ImportContext> Load(AppDb db, int runId, CancellationToken ct)
    {
        var run = await db.ImportRuns.AsNoTracking().FirstAsync(r => r.Id == runId, ct);
        var body = await db.Organisations.AsNoTracking().FirstAsync(o => o.Id == run.BodyId, ct);
        var sites = await db.Sites.AsNoTracking().HoldingOn(run.Day).OrderBy(s => s.Id).ToListAsync(ct);
        var own = run.ById is { } by ? await db.Users.Where(u => u.Id == by).Select(u => u.SiteId).FirstOrDefaultAsync(ct) : null;
        var site = sites.Find(s => s.Id == own) ?? sites.Find(s => s.Municipality == body.Municipality) ?? sites.FirstOrDefault();
        var hand = run.ConfirmedById ?? run.ById;
        return new ImportContext(run, body, site?.Id, ImportJson.Fields(run.Columns))
        {
            Hand = hand is null ? null : await db.Users.Where(u => u.Id == hand).Select(u => (int?)u.BodyId).FirstOrDefaultAsync(ct),
        };
    }
}
