using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>What the desk learned that no field of the record holds: a note of the own body, and an entry that the privacy notice was given.</summary>
public sealed class DeskWords(AppDb db, Texts texts, ReferenceData reference, TradeDay day)
{
    /// <summary>Written down in the language of the administration (§ 23 SGB X).</summary>
    private const string Official = "de";

    public string Reason => Word("intake.known.reason");

    /// <summary>An accommodation without a street: no address yet, but said.</summary>
    public static bool HasNoAddress(DeskFacts facts) => facts.Street is null;

    public void Write(int personId, DeskFacts facts, Recording recording, bool notes, bool plan)
    {
        if (notes && Lines(facts).ToList() is { Count: > 0 } lines)
        {
            db.Notes.Add(new Note { PersonId = personId, BodyId = recording.OwnerBodyId, On = recording.Day, Kind = "fact", Text = string.Join('\n', lines), Shared = false, Provenance = recording.Provenance });
        }

        if (plan && facts.PrivacyTold)
        {
            var told = new Contact
            {
                PersonId = personId,
                Kind = ContactKinds.Visit,
                Topic = ContactTopics.PrivacyTold,
                TextVersion = PrivacyNotice.Version,
                On = recording.Day,
                Language = facts.Languages[0],
                BodyId = recording.OwnerBodyId,
                ByUserId = recording.ById,
                Provenance = recording.Provenance,
            };
            told.Record(ContactResults.Attended, null, null);
            db.Contacts.Add(told);
        }
    }

    private IEnumerable<string> Lines(DeskFacts facts)
    {
        if (facts.With.Count > 0)
        {
            yield return Line("intake.noted.with", facts.With.Select(w => Word($"intake.with.{w}")));
        }

        if (facts.Urgent.Count > 0)
        {
            yield return Line("intake.noted.urgent", facts.Urgent.Select(u => Code(CodeLists.UrgentNeed, u)));
        }

        if (facts.Paper is "NONE")
        {
            yield return Line("intake.noted.paper", [Code(CodeLists.Paper, facts.Paper)]);
        }

        if (HasNoAddress(facts) && new[] { Code(CodeLists.Accommodation, facts.Accommodation), facts.Street, facts.Postcode }.Where(p => !string.IsNullOrEmpty(p)).ToList() is { Count: > 0 } home)
        {
            yield return Line("intake.noted.home", home!);
        }
    }

    private string Line(string key, IEnumerable<string> said) => $"{Word(key)} {string.Join(", ", said)}";

    private string Word(string key) => texts.In(Official, key).Text;

    private string Code(string list, string? code) => string.IsNullOrEmpty(code) ? "" : reference.Codes.Label(list, code, true, day.Today);
}
