namespace IntegrationPoint.Domain.Accessibility;

/// <summary>Somebody could not use a page and told us; deleted once it is settled, because a contact may stand in it.</summary>
public sealed class BarrierReport
{
    public const int TextLength = 4000;
    public const int ContactLength = 200;

    public int Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Path of the page, without its query.</summary>
    public required string Page { get; init; }
    public required string Text { get; init; }

    /// <summary>Mail address or phone number, if the sender wants an answer.</summary>
    public string? Contact { get; init; }
}
