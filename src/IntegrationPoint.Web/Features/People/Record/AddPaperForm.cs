using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>A residence paper as somebody holds it in the hand: read, not copied.</summary>
public sealed record AddPaperForm
{
    public const int LongestNumber = 40;

    public string? Type { get; init; }
    public string? Number { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? WorkNote { get; init; }

    /// <summary>Key of the body that issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Fields that cannot be right, each with a text key; then there are no facts.</summary>
    /// <param name="issuers">The bodies the form offers.</param>
    public IReadOnlyList<(string Field, string Reason)> Wrong(CodeLabels labels, IReadOnlyList<HouseLists.Body> issuers) =>
    [
        .. Missing(nameof(Type), Type is { } type && labels.Holds(CodeLists.Paper, type), "person.choose-one"),
        .. Missing(nameof(WorkNote), string.IsNullOrEmpty(WorkNote) || labels.Holds(CodeLists.WorkNote, WorkNote), "person.choose-one"),
        .. Missing(nameof(Issuer), string.IsNullOrEmpty(Issuer) || issuers.Any(b => b.Key == Issuer), "person.choose-one"),
        .. Missing(nameof(Number), NameFolding.Clean(Number).Length <= LongestNumber, "person.papers.number-long"),
        .. Missing(nameof(From), Days.Whole(From) is not null, "person.papers.day"),
        .. Missing(nameof(To), string.IsNullOrWhiteSpace(To) || Days.Whole(To) is not null, "person.papers.day"),
        .. Missing(nameof(To), Days.Whole(To) is not { } to || Days.Whole(From) is not { } from || to >= from, "person.papers.order"),
    ];

    /// <summary>Only after <see cref="Wrong"/> found nothing.</summary>
    public PaperFact Fact(DateOnly today, int userId, IReadOnlyList<HouseLists.Body> issuers) => new(
        Type!, NameFolding.Clean(Number) is { Length: > 0 } number ? number : null, Days.Whole(From)!.Value, Days.Whole(To), string.IsNullOrEmpty(WorkNote) ? null : WorkNote,
        issuers.FirstOrDefault(b => b.Key == Issuer)?.Id, today, userId);

    private static IEnumerable<(string, string)> Missing(string field, bool right, string reason) => right ? [] : [(field, reason)];
}

/// <summary>Whole days as typed; a year alone says too little for a period.</summary>
internal static class Days
{
    /// <summary>Papers and homes belong to this century: two digits of a year mean it.</summary>
    private static readonly DateOnly EndOfCentury = new(2099, 12, 31);

    public static DateOnly? Whole(string? text) => DayText.Read(text, EndOfCentury) is { YearOnly: false } read ? read.Day : null;
}
