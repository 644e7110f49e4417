using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>A new place to live.</summary>
public sealed record MoveForm
{
    public const int LongestStreet = 120;
    public const int PostcodeDigits = 5;

    /// <summary>A notice to move is known so long before; later is a slip of the pen.</summary>
    private const int MonthsAhead = 3;

    public string? Accommodation { get; init; }
    public string? Street { get; init; }
    public string? Postcode { get; init; }
    public string? Municipality { get; init; }
    public string? From { get; init; }
    public bool ResidenceRequired { get; init; }

    /// <param name="since">First day of the address that holds now; a move before it cannot follow it.</param>
    public IEnumerable<(string Field, string Reason)> Wrong(CodeLabels labels, DateOnly? since, DateOnly today) => new (string Field, bool Right, string Reason)[]
    {
        (nameof(Street), NameFolding.Clean(Street).Length is > 0 and <= LongestStreet, "person.home.street-needed"),
        (nameof(Postcode), NameFolding.Clean(Postcode) is { Length: PostcodeDigits } code && code.All(char.IsAsciiDigit), "person.home.postcode-needed"),
        (nameof(Municipality), Municipality is { } place && labels.Holds(CodeLists.Municipality, place), "person.choose-one"),
        (nameof(Accommodation), Accommodation is { } kind && labels.Holds(CodeLists.Accommodation, kind), "person.choose-one"),
        (nameof(From), Days.Whole(From) is not null, "person.papers.day"),
        (nameof(From), Days.Whole(From) is not { } from || since is null || from >= since, "person.home.too-early"),
        (nameof(From), Days.Whole(From) is not { } day || day <= today.AddMonths(MonthsAhead), "person.home.too-late"),
    }.Where(c => !c.Right).Select(c => (c.Field, c.Reason));

    /// <summary>Only after <see cref="Wrong"/> found nothing.</summary>
    public AddressFact Fact() => new(Accommodation!, NameFolding.Clean(Street), NameFolding.Clean(Postcode), Municipality!, Days.Whole(From)!.Value, ResidenceRequired);
}
