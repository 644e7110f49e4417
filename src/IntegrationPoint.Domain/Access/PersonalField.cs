namespace IntegrationPoint.Domain.Access;

/// <summary>What is fixed about one personal field: its group, its category, who owns it by default and on which basis it may be kept.</summary>
/// <param name="Group">Group of the access matrix.</param>
/// <param name="Special">Special category (Art. 9 GDPR), or as sensitive as one.</param>
/// <param name="Owner">Kind of body that owns the field unless the row's provenance names another.</param>
/// <param name="Basis">Code of list <c>legal-basis</c> that holds unless the row names another.</param>
public sealed record PersonalField(DataGroup Group, bool Special, string Owner, string Basis);
