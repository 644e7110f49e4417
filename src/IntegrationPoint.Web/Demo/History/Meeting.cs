using IntegrationPoint.Domain.Casework;

namespace IntegrationPoint.Web.Demo.History;

/// <summary>A planned row of the diary: kept, missed or still ahead.</summary>
/// <param name="Result">Code of list <c>contact-result</c>; null while it lies ahead.</param>
public sealed record Meeting(string Kind, string Topic, DateOnly On, string? Result)
{
    public string? Reason { get; init; }
    public int? Minutes { get; init; }
    public TimeOnly? At { get; init; }
    public string? Place { get; init; }
    public string? Interpreter { get; init; }
    public int? By { get; init; }
    public string? Body { get; init; }

    /// <summary>It took place, arranged or not.</summary>
    public bool Kept => Result is "attended" or "late" && Kind is "appointment" or "visit" or "home-visit" or "group";

    /// <summary>Only what was arranged and kept ends a wait.</summary>
    public bool Useful => Kept && Kind != ContactKinds.Visit;
}
