using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>A further name as somebody read or heard it.</summary>
public sealed record NameForm
{
    public string? Kind { get; init; }
    public string? GivenName { get; init; }
    public string? FamilyName { get; init; }

    /// <summary>Fields that cannot be right, each with a text key; then there is no fact.</summary>
    public IEnumerable<(string Field, string Reason)> Wrong(CodeLabels labels)
    {
        if (Kind is null || !labels.Holds(CodeLists.NameKind, Kind))
        {
            yield return (nameof(Kind), "person.choose-one");
        }

        if (NameFolding.Clean(GivenName).Length == 0)
        {
            yield return (nameof(GivenName), "person.edit.needs-name");
        }

        foreach (var (field, text) in new[] { (nameof(GivenName), GivenName), (nameof(FamilyName), FamilyName) })
        {
            if (text?.Length > NameFolding.MaxLength)
            {
                yield return (field, "person.edit.too-long");
            }
            else if (NameFolding.Clean(text) is { Length: > 0 } name && !PlainText.IsName(name))
            {
                yield return (field, "intake.error.name-signs");
            }
        }
    }

    /// <summary>Only after <see cref="Wrong"/> found nothing.</summary>
    public NameFact Fact()
    {
        var (given, family) = (NameFolding.Clean(GivenName), NameFolding.Clean(FamilyName) is { Length: > 0 } name ? name : null);
        return new NameFact(Kind!, family, given, NameWriting.Script($"{given} {family}"));
    }
}
