using IntegrationPoint.Domain;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>A residence paper as somebody holds it in the hand: read, not copied.</summary>
public sealed record AddPaperForm
{
    public string? Type { get; init; }
    public string? Number { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? WorkNote { get; init; }

    /// <summary>The facts; null when a day cannot be read or the paper ends before it begins.</summary>
    public PaperFact? Read(DateOnly today, int userId)
    {
        var from = DayText.Read(From, DateOnly.MaxValue);
        var to = DayText.Read(To, DateOnly.MaxValue);
        var broken = from is null or { YearOnly: true } || (!string.IsNullOrWhiteSpace(To) && to is null or { YearOnly: true }) || to?.Day < from?.Day || string.IsNullOrEmpty(Type);
        return broken ? null : new PaperFact(Type!, string.IsNullOrWhiteSpace(Number) ? null : Number.Trim(), from!.Value.Day, to?.Day, string.IsNullOrEmpty(WorkNote) ? null : WorkNote, SeenOn: today, SeenById: userId);
    }
}

/// <summary>A new place to live.</summary>
public sealed record MoveForm
{
    public string? Accommodation { get; init; }
    public string? Street { get; init; }
    public string? Postcode { get; init; }
    public string? Municipality { get; init; }
    public string? From { get; init; }
    public bool ResidenceRequired { get; init; }

    public AddressFact? Read()
    {
        var from = DayText.Read(From, DateOnly.MaxValue);
        var broken = from is null or { YearOnly: true } || new[] { Accommodation, Street, Postcode, Municipality }.Any(string.IsNullOrWhiteSpace);
        return broken ? null : new AddressFact(Accommodation!, Street!.Trim(), Postcode!.Trim(), Municipality!, from!.Value.Day, ResidenceRequired);
    }
}
