namespace IntegrationPoint.Domain.Law.Core;

/// <summary>Answer and conditions: what two days are compared by.</summary>
/// <param name="AllowanceCents">Allowance for an hour of community work, in cents; 0 where there is none.</param>
public readonly record struct Ruling(LegalAnswer Answer, Conditions Conditions = Conditions.None, int AllowanceCents = 0)
{
    public static implicit operator Ruling(LegalAnswer answer) => new(answer);
}
