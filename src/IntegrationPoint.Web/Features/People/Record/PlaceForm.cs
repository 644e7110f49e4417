using System.Globalization;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>A place in a household as typed.</summary>
public sealed record PlaceForm
{
    /// <summary>A week has not more hours in which a nursery is open.</summary>
    public const int MostHours = 60;

    public string? Relation { get; init; }

    /// <summary>The place of the open record, where a household begins with the person added.</summary>
    public string? OwnRelation { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? EndReason { get; init; }

    /// <summary>yes or no.</summary>
    public string? InBenefitUnit { get; init; }
    public string? ChildcareHours { get; init; }

    public static PlaceForm Of(HouseholdMember place) => new()
    {
        Relation = place.Relation,
        From = PlainFormats.Day(place.From),
        To = place.To is { } to ? PlainFormats.Day(to) : null,
        EndReason = place.EndReason,
        InBenefitUnit = place.InBenefitUnit ? "yes" : "no",
        ChildcareHours = place.ChildcareHours?.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Fields that cannot be right, each with a text key; then there is no place.</summary>
    /// <param name="born">Of whom the place is.</param>
    public IEnumerable<(string Field, string Reason)> Wrong(CodeLabels labels, DateOnly? born, DateOnly today) => new (string Field, bool Right, string Reason)[]
    {
        (nameof(Relation), Relation is { } relation && labels.Holds(CodeLists.Relation, relation), "person.choose-one"),
        (nameof(From), Days.Whole(From) is not null, "person.papers.day"),
        (nameof(From), Days.Whole(From) is not { } from || from <= today, "person.household.ahead"),
        (nameof(From), Days.Whole(From) is not { } first || born is null || first >= born, "person.household.before-birth"),
        (nameof(To), Blank(To) || Days.Whole(To) is not null, "person.papers.day"),
        (nameof(To), Days.Whole(To) is not { } last || last <= today, "person.household.ahead"),
        (nameof(To), Days.Whole(To) is not { } to || Days.Whole(From) is not { } begin || to >= begin, "person.papers.order"),
        (nameof(EndReason), Blank(EndReason) || labels.Holds(CodeLists.HouseholdEndReason, EndReason!), "person.choose-one"),
        (nameof(EndReason), Blank(EndReason) == Blank(To), "person.household.end-and-reason"),
        (nameof(InBenefitUnit), InBenefitUnit is "yes" or "no", "person.choose-one"),
        (nameof(ChildcareHours), Blank(ChildcareHours) || Hours is >= 0 and <= MostHours, "person.household.hours"),
        (nameof(ChildcareHours), Blank(ChildcareHours) || Relation is null or Relations.Child, "person.household.hours-of-child"),
    }.Where(c => !c.Right).Select(c => (c.Field, c.Reason)).DistinctBy(c => c.Field);

    /// <summary>Only after <see cref="Wrong"/> found nothing.</summary>
    public HouseholdPlace Place() => new(Relation!, Days.Whole(From)!.Value, InBenefitUnit == "yes", Hours, Days.Whole(To), Blank(EndReason) ? null : EndReason);

    private int? Hours => int.TryParse(NameFolding.Clean(ChildcareHours), NumberStyles.None, CultureInfo.InvariantCulture, out var hours) ? hours : null;

    private static bool Blank(string? typed) => string.IsNullOrWhiteSpace(typed);
}

/// <summary>The end of a place as typed.</summary>
public sealed record LeaveForm
{
    public string? On { get; init; }
    public string? Reason { get; init; }

    /// <param name="since">First day of the place.</param>
    public IEnumerable<(string Field, string Reason)> Wrong(CodeLabels labels, DateOnly since, DateOnly today) => new (string Field, bool Right, string Reason)[]
    {
        (nameof(On), Days.Whole(On) is not null, "person.papers.day"),
        (nameof(On), Days.Whole(On) is not { } day || day <= today, "person.household.ahead"),
        (nameof(On), Days.Whole(On) is not { } last || last >= since, "person.papers.order"),
        (nameof(Reason), Reason is { } reason && labels.Holds(CodeLists.HouseholdEndReason, reason), "person.choose-one"),
    }.Where(c => !c.Right).Select(c => (c.Field, c.Reason)).DistinctBy(c => c.Field);

    /// <summary>Only after <see cref="Wrong"/> found nothing.</summary>
    public DateOnly Day() => Days.Whole(On)!.Value;
}
