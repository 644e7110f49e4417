using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>What the filter of the list offers to choose, and the words of what was chosen.</summary>
public sealed class FilterChoices(AppDb db, HouseLists house, Texts texts, CodeLabels labels, TradeDay day)
{
    private static readonly string[] LeadBodies =
        [BodyKinds.SocialOffice, BodyKinds.Jobcenter, BodyKinds.EmploymentAgency, BodyKinds.YouthOffice, BodyKinds.ImmigrationOffice];

    public IReadOnlyList<Choice> Sites { get; private set; } = [];
    public IReadOnlyList<Choice> Leads { get; private set; } = [];
    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    /// <summary>Also those that ended: a link may name them.</summary>
    public IReadOnlyList<Choice> AllSites { get; private set; } = [];
    public IReadOnlyList<Choice> AllBodies { get; private set; } = [];

    public IEnumerable<Choice> Idle => Named("people.filter.idle", "any", "none", "0..4", "5..8", "9..12", "13..", "27..");
    public IEnumerable<Choice> Ages => Named("people.filter.age", "0..5", "6..15", "16..17", "18..24", "25..34", "35..64", "65..", "18..64", "unknown");
    public IEnumerable<Choice> Expiry => Named("people.filter.paper-expires", "..-1", "0..14", "0..30", "0..60");
    public IEnumerable<Choice> Due => Named("people.filter.contact-due", "..-1", "0..7", "0..30");
    public IEnumerable<Choice> Groups => Named("people.filter.group", "high", "safe", "other");
    public IEnumerable<Choice> States => Codes(CodeLists.CaseState);
    public IEnumerable<Choice> Sexes => Codes(CodeLists.Sex);
    public IEnumerable<Choice> Countries => Codes(CodeLists.Country);
    public IEnumerable<Choice> Papers => Codes(CodeLists.Paper).Where(c => c.Value != CurrentPaper.Passport).Append(Nothing("people.filter.paper.none"));
    public IEnumerable<Choice> German => Codes(CodeLists.Cefr).Append(Nothing("people.filter.german.none"));
    public IEnumerable<Choice> Languages => Codes(CodeLists.Language);
    public IEnumerable<Choice> Regimes => Codes(CodeLists.Regime);
    public IEnumerable<Choice> Horizons => Codes(CodeLists.Horizon).Append(Nothing("people.filter.horizon.none"));

    public async Task Load(CancellationToken ct)
    {
        var (today, sites) = (day.Today, await house.Sites(db, ct));
        var bodies = (await house.Bodies(db, ct)).Where(o => LeadBodies.Contains(o.Kind)).ToList();
        AllSites = [.. sites.Select(s => new Choice(s.Code, s.Name)), Nothing("people.filter.site.none")];
        Sites = [.. sites.Where(s => s.HoldsOn(today)).Select(s => new Choice(s.Code, s.Name)), Nothing("people.filter.site.none")];
        AllBodies = [.. bodies.Select(o => new Choice(o.Key, o.ShortName))];
        Bodies = [.. bodies.Where(o => o.HoldsOn(today)).Select(o => new Choice(o.Key, o.ShortName))];
        var leads = (await house.Staff(db, ct)).Where(u => u.Role is Roles.Caseworker or Roles.YouthWorker).Select(u => new Choice(u.Key, u.Name, null, null, false));
        Leads = [.. leads, Nothing("people.filter.lead.none")];
    }

    private Choice Nothing(string key) => new(PeopleFilter.None, texts[key]);

    private IEnumerable<Choice> Codes(string list) => labels.Choices(list).Select(c => new Choice(c.Code, c.Label));

    private IEnumerable<Choice> Named(string prefix, params string[] values) => values.Select(v => new Choice(v, texts[$"{prefix}.{v}"]));
}
