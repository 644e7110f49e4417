using IntegrationPoint.Web.Features.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.Search;

/// <summary>One line of the list beneath the search field.</summary>
public sealed record Suggestion(string Href, string Name, string? OwnScript, string? Lang, string? Dir, string? File, string? Born, string? Why)
{
    public static Suggestion Of(SearchHit hit, Texts texts, BirthText births) => new(
        PeopleLinks.Person(hit.Key),
        hit.DisplayName,
        hit.OwnScriptName,
        hit.OwnScriptLanguage,
        hit.OwnScriptLanguage is null ? null : Languages.DirectionOf(hit.OwnScriptLanguage),
        hit.FileNumber,
        hit.BirthPrecision is null ? null : births.Of(hit.BirthDate, hit.BirthPrecision),
        Reason(hit.Reason, texts));

    /// <summary>Why somebody was found, where the line itself does not show it.</summary>
    public static string? Reason(SearchReason reason, Texts texts) =>
        reason is SearchReason.ExactName or SearchReason.NameBegins or SearchReason.FileNumber ? null : texts[$"search.why.{reason}"];
}
