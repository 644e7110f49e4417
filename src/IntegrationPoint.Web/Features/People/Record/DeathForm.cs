using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The day of a death and how it became known.</summary>
public sealed record DeathForm
{
    /// <summary>From whom the day can be known: nobody estimates or computes it.</summary>
    public static readonly IReadOnlyList<string> Sources = ["register", "paper", "body", "told"];

    public string? Day { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }

    /// <summary>Fields that cannot be right, each with a text key; then there are no facts.</summary>
    public IEnumerable<(string Field, string Reason)> Wrong(CodeLabels labels, Person person, DateOnly today)
    {
        if (Days.Whole(Day) is not { } day)
        {
            yield return (nameof(Day), "person.papers.day");
        }
        else if (day > today || day < person.BirthDate)
        {
            yield return (nameof(Day), "person.death.impossible");
        }

        if (Source is null || !Sources.Contains(Source) || !labels.Holds(CodeLists.Source, Source))
        {
            yield return (nameof(Source), "person.choose-one");
        }

        if (WrongNote(Note) is { } wrong)
        {
            yield return (nameof(Note), wrong);
        }
    }

    /// <summary>Null where the words will do.</summary>
    public static string? WrongNote(string? note) => note?.Length > EditIdentityModel.LongestReason ? "person.edit.too-long"
        : NameFolding.Clean(note).Length == 0 ? "person.death.needs-note" : null;

    /// <summary>Only after <see cref="Wrong"/> found nothing.</summary>
    public PersonFacts Facts() => new() { DeceasedOn = Days.Whole(Day), DeathNote = Words(Note) };

    public static PersonFacts TakenBack(string? why) => new() { Cleared = [nameof(Person.DeceasedOn)], DeathNote = Words(why) };

    private static string Words(string? note) => Domain.Intake.PlainText.Clean(note) ?? "";
}
