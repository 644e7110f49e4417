namespace IntegrationPoint.Web.Security.Trail;

/// <summary>One link of the audit chain: who did what with whose data, when, in which request and for which purpose.</summary>
public sealed class AuditEntry
{
    public required long Seq { get; init; }

    /// <summary>Real time, UTC, whole milliseconds.</summary>
    public required DateTime At { get; init; }
    public int? UserId { get; init; }
    public required string Actor { get; init; }
    public required string Role { get; init; }
    public required string Body { get; init; }
    public required string Action { get; init; }
    public required string Area { get; init; }

    /// <summary>Ids of the persons concerned, ascending, runs joined: 4-9,17. The same ids stand row by row in <see cref="AuditSubject"/>.</summary>
    public string? Subjects { get; init; }

    /// <summary>JSON: changed fields, or what else belongs to the act. Never the content of a note or a barrier.</summary>
    public string? Details { get; init; }
    public required string RequestId { get; init; }
    public required string Purpose { get; init; }
    public required string PrevHash { get; init; }

    /// <summary>SHA-256 over all fields above.</summary>
    public string Hash { get; private set; } = "";

    public AuditEntry Sealed()
    {
        Hash = AuditHash.Of(this);
        return this;
    }
}

/// <summary>Leads from a person to the entries that name it, so that "who read whom" is one index range.</summary>
public sealed class AuditSubject
{
    public required int PersonId { get; init; }
    public required long Seq { get; init; }

    /// <summary>Whether the entry is a change: few are, and the history of a person is told from them alone.</summary>
    public bool Changed { get; init; }
}

/// <summary>Last link of the chain; the row that every writer locks for the moment of its commit.</summary>
public sealed class AuditHead
{
    public required int Id { get; init; }
    public required long Seq { get; init; }
    public required string Hash { get; init; }
}
