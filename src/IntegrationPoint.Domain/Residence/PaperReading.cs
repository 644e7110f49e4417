namespace IntegrationPoint.Domain.Residence;

/// <summary>What stands on a paper when somebody reads it, beside its type.</summary>
public sealed record PaperReading(string? Number, DateOnly From, DateOnly? To, string? WorkNote, int? IssuerId, DateOnly? SeenOn, int? SeenById)
{
    public static PaperReading Of(ResidencePaper paper) => new(paper.Number, paper.From, paper.To, paper.WorkNote, paper.IssuerId, paper.SeenOn, paper.SeenById);

    /// <summary>Whether it says the same as another reading, only later.</summary>
    public bool IsOnlySeenAfter(PaperReading before) => this with { SeenOn = before.SeenOn, SeenById = before.SeenById } == before;
}
