using Microsoft.AspNetCore.Identity;

namespace IntegrationPoint.Web.Security;

/// <summary>Somebody who signs in: one role at one body, for a period.</summary>
public sealed class AppUser : IdentityUser<int>
{
    public required string Key { get; init; }
    public required string DisplayName { get; set; }

    /// <summary>Code of list <c>role</c>.</summary>
    public required string Role { get; set; }
    public required int BodyId { get; set; }
    public int? SiteId { get; set; }
    public required DateOnly ValidFrom { get; set; }
    public DateOnly? ValidTo { get; set; }

    /// <summary>Full-time equivalents in hundredths, for the load of cases.</summary>
    public int CapacityPercent { get; set; } = 100;
    public string Language { get; set; } = "de";
    public bool SingleKeysOff { get; set; }

    /// <summary>Invented person of the demo town: signs in with one click on loopback and in no other way.</summary>
    public bool Demo { get; init; }
}
