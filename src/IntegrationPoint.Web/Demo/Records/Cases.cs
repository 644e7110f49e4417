using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes the case at the site.</summary>
public sealed class Cases(TownContext town)
{
    /// <summary>The Integration Point opened files for those who were already there in its first weeks.</summary>
    private static readonly DateOnly FirstFiles = new(2015, 9, 2);

    public static DateOnly OpenedOn(Living living, Rng rng)
    {
        var day = living.ArrivedOn.AddDays(rng.Between(1, 8));
        return day > TradeDay.DemoDay ? TradeDay.DemoDay : day < FirstFiles ? FirstFiles.AddDays(rng.Next(75)) : day;
    }

    public Case New(Living living, string state, DateOnly openedOn, Rng rng)
    {
        var file = new Case
        {
            Id = town.Rows.Id<Case>(),
            PersonId = living.Id,
            SiteId = living.Place.Site.Id,
            State = state,
            OpenedOn = openedOn,
            Provenance = Origin.Of("derived", "dsg-nrw-3", town.Office(living), openedOn, living.LeadId, rng),
        };
        file.Lead(living.LeadId);
        return file;
    }

    /// <summary>A case about which nothing more is told: other sites, children, people who left.</summary>
    public void WritePlain(Living living, DateOnly? left, bool atSchool)
    {
        var rng = town.For(living, "case");
        var opened = OpenedOn(living, rng);
        var file = New(living, living.LeadId is null ? CaseStates.Arrived : CaseStates.FirstContact, opened, rng);
        file.IdleFrom(atSchool ? null : living.Light ? opened : living.ArrivedOn);
        if (left is { } day)
        {
            file.Close(day < opened ? opened : day, "moved");
        }

        town.Rows.Add(file);
    }
}
