using System.ComponentModel.DataAnnotations;

namespace IntegrationPoint.Web.Features.Gallery;

public enum SampleAnswer
{
    Accept,
    Decline,
}

/// <summary>A form with one field of each kind.</summary>
public sealed class SampleForm
{
    [Required, StringLength(200)]
    public string FamilyName { get; set; } = "Al-Nasri";

    public string OwnName { get; set; } = "كريم الناصري";

    public DateOnly? ValidUntil { get; set; }

    public string? Phone { get; set; }

    public string Site { get; set; } = "aachen";

    public string? Note { get; set; }

    public string Benefit { get; set; } = "AsylbLG";

    public string German { get; set; } = "B1";

    public bool MayWrite { get; set; } = true;

    public string Language { get; set; } = "ar";

    public IReadOnlyList<string> Urgent { get; set; } = ["Paper"];

    public SampleAnswer? Answer { get; set; }
}
