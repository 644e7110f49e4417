using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Casework;

/// <summary>Which contacts and participations are a useful activity: the code lists say so, entry by entry, and keep saying it of past years.</summary>
/// <param name="Kinds">Kinds of contact that count when kept: appointments, also in a group or at the accommodation. A letter, a call or a visit without appointment does not.</param>
/// <param name="Results">Results by which a contact was kept.</param>
/// <param name="Groups">Groups of measures that count once the provider confirmed the start.</param>
public sealed record UsefulActivity(IReadOnlyList<string> Kinds, IReadOnlyList<string> Results, IReadOnlyList<string> Groups)
{
    public static UsefulActivity Of(CodeBook codes) => new(
        Marked(codes, CodeLists.ContactKind, "activity"), Marked(codes, CodeLists.ContactResult, "kept"), Marked(codes, CodeLists.MeasureGroup, "activity"));

    public bool Counts(Contact contact) => contact.Result is { } result && Results.Contains(result) && Kinds.Contains(contact.Kind);

    public bool Counts(Participation participation) => participation is { Confirmed: true, StartedOn: not null } && Groups.Contains(participation.Group);

    private static string[] Marked(CodeBook codes, string list, string attribute) =>
        [.. codes.All(list).Where(e => e.Attribute(attribute) == "yes").Select(e => e.Code).Distinct()];
}
