using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Domain.Residence;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>A step of the asylum procedure as the immigration office writes it down.</summary>
public sealed record StageForm
{
    /// <summary>How an office comes to know of a step; codes of list <c>source</c>.</summary>
    public static readonly IReadOnlyList<string> Sources = ["paper", "register", "body", "told"];

    public string? Kind { get; init; }
    public string? Outcome { get; init; }
    public string? On { get; init; }
    public string? Source { get; init; }

    public string? SaidOutcome => string.IsNullOrEmpty(Outcome) ? null : Outcome;

    /// <summary>Fields that cannot be right, each with a text key.</summary>
    /// <param name="held">The steps of the person that hold.</param>
    public IReadOnlyList<(string Field, string Reason)> Wrong(CodeBook codes, IReadOnlyCollection<AsylumStage> held, DateOnly? born, DateOnly today)
    {
        bool Holds(string list, string? code) => codes.On(list, today).Any(e => e.Code == code);
        var (kind, day) = (Holds(CodeLists.AsylumStage, Kind), Days.Whole(On));
        return
        [
            .. Unless(kind, nameof(Kind), "person.choose-one"),
            .. Unless(SaidOutcome is null || Holds(CodeLists.AsylumOutcome, Outcome), nameof(Outcome), "person.choose-one"),
            .. kind && StageOutcome.Wrong(codes, Kind!, SaidOutcome, today) is { } wrong ? [(nameof(Outcome), wrong)] : Array.Empty<(string, string)>(),
            .. Unless(day is not null, nameof(On), "person.papers.day"),
            .. Unless(!(day > today), nameof(On), "person.stages.ahead"),
            .. Unless(!(day < born), nameof(On), "person.stages.before-birth"),
            .. kind && day is { } on && StageOrder.Wrong(Kind!, on, held) is { } order ? [(nameof(On), order)] : Array.Empty<(string, string)>(),
            .. Unless(!held.Any(s => s.Stage == Kind && s.On == day), nameof(On), "person.stages.known"),
            .. Unless(Source is not null && Sources.Contains(Source), nameof(Source), "person.choose-one"),
        ];
    }

    private static (string, string)[] Unless(bool right, string field, string reason) => right ? [] : [(field, reason)];
}
