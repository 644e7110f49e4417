namespace IntegrationPoint.Web.Features.Admin.Users;

/// <summary>What the chosen body and site allow an account.</summary>
/// <param name="Kind">The kind of the body; null where there is none.</param>
/// <param name="HasSite">Whether the site is there and did not close; true where none was chosen.</param>
public sealed record UserPlace(string? Kind, DateOnly BodyFrom, DateOnly? BodyTo, bool HasSite, DateOnly Today)
{
    /// <summary>Nobody signs in for a body that is no more.</summary>
    public bool BodyEndsBefore(DateOnly? last) => BodyTo is { } end && (last is null || last > end);

    public bool BodyBeginsAfter(DateOnly? first) => first is { } from && BodyFrom > (from > Today ? from : Today);
}
