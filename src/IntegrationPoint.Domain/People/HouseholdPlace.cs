namespace IntegrationPoint.Domain.People;

/// <summary>What is said about a person's place in a household, before it stands on a record.</summary>
public sealed record HouseholdPlace(string Relation, DateOnly From, bool InBenefitUnit, int? ChildcareHours = null, DateOnly? To = null, string? EndReason = null);
