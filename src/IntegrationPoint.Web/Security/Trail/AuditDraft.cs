namespace IntegrationPoint.Web.Security.Trail;

/// <summary>An entry before it has its place in the chain.</summary>
public sealed record AuditDraft(AuditActor Actor, string Action, string Area, IReadOnlyCollection<int> PersonIds, string? Details = null)
{
    public const int MaxDetails = 100_000;

    public string? Subjects { get; } = SubjectList.Write(PersonIds);
}

/// <summary>Who acts, from where and for which purpose.</summary>
public sealed record AuditActor(int? UserId, string Name, string Role, string Body, string RequestId, string Purpose);
