using IntegrationPoint.Domain.Figures;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>Whose figures, on which key date and for which period. Both ends of the period count.</summary>
public sealed record FigureScope(FigureBody Body, DateOnly On, DateOnly From, DateOnly To)
{
    public static FigureScope Default(FigureBody body, DateOnly on)
    {
        var third = YearThird.CompletedBefore(on);
        return new(body, on, third.From, third.To);
    }

    public YearThird Period => new(From, To);
}

/// <summary>A body that is responsible for people, with the municipality whose arrivals are its own.</summary>
public sealed record FigureBody(int Id, string Key, string Name, string? Municipality);
