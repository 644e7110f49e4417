namespace IntegrationPoint.Domain.People;

/// <summary>Codes of list <c>relation</c> that a decision names: how somebody belongs to the head of the household.</summary>
public static class Relations
{
    public const string Head = "head";
    public const string Spouse = "spouse";
    public const string Partner = "partner";
    public const string Child = "child";
    public const string Sibling = "sibling";

    /// <summary>Until then a child belongs to the benefit unit of its parents (§ 7 Abs. 3 Nr. 4 SGB II).</summary>
    private const int ChildUntilAge = 25;

    /// <summary>Who is taken to belong to the benefit unit until somebody says otherwise: head, partner and children under 25 (§ 7 Abs. 3 SGB II).</summary>
    public static bool InBenefitUnit(string relation, DateOnly? birthDate, DateOnly day) =>
        relation is Head or Spouse or Partner || (relation == Child && (birthDate is not { } born || born.AddYears(ChildUntilAge) > day));
}
