using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class OverviewModel(OpenRecord record, Strip strip, Circle circle, Family family, ProfileFacts profile, OpenProposals proposals, RecordHead head, BodyNames bodies, CurrentViewer viewer, TradeDay day) : PageModel
{
    public OpenRecord Record => record;
    public Strip Strip => strip;
    public Family Family => family;
    public ProfileFacts Profile => profile;
    public BodyNames Bodies => bodies;
    public IReadOnlyList<Circle.Partner> Helpers { get; private set; } = [];
    public IReadOnlyList<CorrectionRequest> Proposals { get; private set; } = [];
    public string Line { get; private set; } = "";

    /// <summary>Whether one fact of the strip at least is the viewer's to read.</summary>
    public bool HasStrip => Reads(DataGroup.Residence) || Reads(DataGroup.Plan) || Reads(DataGroup.Benefit) || record.Access.Reads(DataGroup.Profile, FieldSets.LanguageOnly);

    /// <summary>Who works with the person finds that first; for the others contact and household take its place.</summary>
    public bool ReadsWork => Reads(DataGroup.Plan) || Reads(DataGroup.Profile) || profile.Participations.Count > 0;

    public bool ReadsPerson => Reads(DataGroup.Identity) || Reads(DataGroup.Benefit);

    /// <summary>Children go to school: nobody asks them what they worked.</summary>
    public bool MayInterview => record.Person.DeceasedOn is null && (BirthText.Age(record.Who.BirthDate, day.Today) is null or >= ActivityClock.CountsFrom) && record.Access.Writes(DataGroup.Profile) && Policies.RolesOf[Policies.TakesIn].Contains(viewer.Viewer.Role);

    public bool Reads(DataGroup group) => record.Access.Reads(group);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await bodies.Load(ct);
        Line = await head.Line(ct);
        await strip.Load(ct);
        Helpers = await circle.Load(ct);
        await family.Load(ct);
        await profile.Load(ct);
        Proposals = await proposals.Load(decided: false, ct);
    }
}
