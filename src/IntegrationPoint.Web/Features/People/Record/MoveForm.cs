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

    /// <param name="Since">First day of the address that holds now; a move before it cannot follow it.</param>
    /// <param name="Arrived">First arrival in the municipality of the form.</param>
    /// <param name="Postcodes">Those of the municipality, as far as they are known.</param>
    public sealed record Known(DateOnly? Since, DateOnly? Born, DateOnly? Arrived, IReadOnlyList<string> Postcodes);

    public IEnumerable<(string Field, string Reason)> Wrong(CodeLabels labels, Known known, DateOnly today) => new (string Field, bool Right, string Reason)[]
    {
        (nameof(Street), NameFolding.Clean(Street).Length is > 0 and <= LongestStreet, "person.home.street-needed"),
        (nameof(Postcode), NameFolding.Clean(Postcode) is { Length: PostcodeDigits } code && code.All(char.IsAsciiDigit), "person.home.postcode-needed"),
        (nameof(Postcode), known.Postcodes.Count == 0 || NameFolding.Clean(Postcode) is not { Length: PostcodeDigits } read || known.Postcodes.Contains(read), "person.home.postcode-elsewhere"),
        (nameof(Municipality), Municipality is { } place && labels.Holds(CodeLists.Municipality, place), "person.choose-one"),
        (nameof(Accommodation), Accommodation is { } kind && labels.Holds(CodeLists.Accommodation, kind), "person.choose-one"),
        (nameof(From), Days.Whole(From) is not null, "person.papers.day"),
        (nameof(From), Days.Whole(From) is not { } from || known.Since is null || from >= known.Since, "person.home.too-early"),
        (nameof(From), !(Days.Whole(From) < known.Born), "person.stages.before-birth"),
        (nameof(From), !(Days.Whole(From) < known.Arrived), "person.home.before-arrival"),
        (nameof(From), Days.Whole(From) is not { } day || day <= today.AddMonths(MonthsAhead), "person.home.too-late"),
    }.Where(c => !c.Right).Select(c => (c.Field, c.Reason));

    /// <summary>Only after <see cref="Wrong"/> found nothing.</summary>
    public AddressFact Fact() => new(Accommodation!, NameFolding.Clean(Street), NameFolding.Clean(Postcode), Municipality!, Days.Whole(From)!.Value, ResidenceRequired);
}
