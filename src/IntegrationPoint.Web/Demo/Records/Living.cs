using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Demo.History;
using IntegrationPoint.Web.Demo.Names;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Profile;
using IntegrationPoint.Web.Demo.Showpieces;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>A planned person with its identity: what every part of the record needs to know.</summary>
public sealed class Living(Resident resident, int id, int homeId, Place place, bool light)
{
    public Resident Plan { get; } = resident;
    public int Id { get; } = id;
    public int HomeId { get; } = homeId;
    public Place Place { get; } = place;

    /// <summary>A lighter record of another site: no profile, no history.</summary>
    public bool Light { get; } = light;
    public FullName Name { get; set; } = null!;
    public string FileNumber { get; set; } = "";

    /// <summary>Mother tongue first.</summary>
    public List<string> Tongues { get; } = [];

    /// <summary>What is known beyond papers; adults of the city only.</summary>
    public Portrait? Portrait { get; set; }

    /// <summary>Where somebody of working age stands on the key date.</summary>
    public Outlook? Outlook { get; set; }

    /// <summary>The caseworker who leads; null for children and light records without one.</summary>
    public int? LeadId { get; set; }

    /// <summary>The written record, and what else can find it again.</summary>
    public Person Record { get; set; } = null!;
    public List<string> FurtherNames { get; } = [];
    public List<string> PaperNumbers { get; } = [];
    public string? AzrNumber { get; set; }

    public string Language => Tongues[0];
    public Home Home => Plan.Home;
    public CastMember? Cast => Plan.Cast;
    public DateOnly ArrivedOn => Plan.Home.ArrivedOn;
}
