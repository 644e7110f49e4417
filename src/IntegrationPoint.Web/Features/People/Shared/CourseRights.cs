using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The way from an entitlement to an integration course to the first lesson; a person counts once, with the latest entitlement.</summary>
public static class CourseRights
{
    public const string Registered = "registered";
    public const string NotRegistered = "not-registered";
    public const string Started = "started";
    public const string NotStarted = "not-started";
    public const string UnknownReason = "unknown";

    public static readonly IReadOnlyList<string> Stages = [Registered, NotRegistered, Started, NotStarted];

    /// <summary>Every kind of integration course has a code that begins so.</summary>
    private const string IntegrationCourse = "ik-";

    public static IQueryable<Participation> Latest(AppDb db, DateOnly from, DateOnly to)
    {
        var rights = db.Participations.Where(p => p.Measure.StartsWith(IntegrationCourse) && p.EntitledOn >= from && p.EntitledOn <= to);
        return rights.Where(p => !rights.Any(later => later.PersonId == p.PersonId
            && (later.EntitledOn > p.EntitledOn || (later.EntitledOn == p.EntitledOn && later.Id > p.Id))));
    }

    /// <param name="stage">One of <see cref="Stages"/> as it stood on the day, or null for all.</param>
    public static IQueryable<Participation> Of(IQueryable<Participation> rights, string? stage, IReadOnlyList<string> reasons, DateOnly on)
    {
        rights = stage switch
        {
            Registered => rights.Where(p => p.RegisteredOn <= on || (p.Confirmed && p.StartedOn <= on)),
            NotRegistered => rights.Where(p => !(p.RegisteredOn != null && p.RegisteredOn <= on) && !(p.Confirmed && p.StartedOn != null && p.StartedOn <= on)),
            Started => rights.Where(p => p.Confirmed && p.StartedOn <= on),
            NotStarted => rights.Where(p => !(p.Confirmed && p.StartedOn != null && p.StartedOn <= on)),
            _ => rights,
        };
        var unknown = reasons.Contains(UnknownReason);
        return reasons.Count == 0 ? rights : rights.Where(p => reasons.Contains(p.NotStartedReason!) || (unknown && p.NotStartedReason == null));
    }
}
