using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Compares the person's own fields with what is said about it.</summary>
internal sealed class PersonRegisterFields(AppDb db, PersonRecord record, PersonFacts facts, Recording recording)
{
    private Person Person => record.Person;

    public IEnumerable<Difference> Differences() =>
        Name().Concat(Birth()).Concat(Single()).Concat(Reach()).Concat(Cleared()).Concat(Death());

    private IEnumerable<Difference> Name()
    {
        if (facts.GivenName is { } given && (given != Person.GivenName || facts.FamilyName != Person.FamilyName))
        {
            yield return Field(PersonParts.Name, Person.DisplayName, facts.FamilyName is null ? given : $"{given} {facts.FamilyName}", () =>
            {
                PersonRegisterLists.Add(db, record, recording, new NameFact("former", Person.FamilyName, Person.GivenName, NameWriting.Script(Person.DisplayName)));
                Person.Name(facts.FamilyName, given, NameWriting.Sorted(facts.FamilyName, given));
            });
        }

        if (facts.OwnScriptName is { } own && own != Person.OwnScriptName)
        {
            yield return Field(nameof(Person.OwnScriptName), Person.OwnScriptName, own, () => Person.WriteInOwnScript(own, facts.OwnScriptLanguage ?? Person.OwnScriptLanguage));
        }
        else if (facts is { ScriptLanguageAlone: true, OwnScriptLanguage: { } language } && language != Person.OwnScriptLanguage)
        {
            yield return Field(nameof(Person.OwnScriptLanguage), Person.OwnScriptLanguage, language, () => Person.WriteInOwnScript(Person.OwnScriptName, language));
        }
    }

    private IEnumerable<Difference> Birth()
    {
        var precision = facts.BirthPrecision ?? (facts.BirthDate is null ? null : "exact");
        if (precision is not null && (facts.BirthDate != Person.BirthDate || precision != Person.BirthPrecision))
        {
            // The same day with another certainty would read as no change at all.
            var sameDay = facts.BirthDate == Person.BirthDate;
            object? Word(DateOnly? born, string how) => sameDay && born is { } day ? $"{PlainFormats.Day(day)} {how}" : born;
            yield return Field(PersonParts.BirthDate, Word(Person.BirthDate, Person.BirthPrecision), Word(facts.BirthDate, precision), () => Person.Born(facts.BirthDate, precision, facts.BirthPlace), disputed: precision == "disputed");
        }

        if (facts.BirthPlace is { } place && place != Person.BirthPlace)
        {
            yield return Field(nameof(Person.BirthPlace), Person.BirthPlace, place, () => Person.Born(Person.BirthDate, Person.BirthPrecision, place));
        }
    }

    private IEnumerable<Difference> Single()
    {
        if (facts.CallName is { } call && call != Person.CallName)
        {
            yield return Field(nameof(Person.CallName), Person.CallName, call, () => Person.Call(call));
        }

        if (facts.Sex is { } sex && sex != Person.Sex)
        {
            yield return Field(nameof(Person.Sex), Person.Sex, sex, () => Person.Sex = sex);
        }

        if (facts.Literacy is { } literacy && literacy != Person.Literacy)
        {
            yield return Field(nameof(Person.Literacy), Person.Literacy, literacy, () => Person.Reads(literacy));
        }
    }

    private IEnumerable<Difference> Reach()
    {
        if (facts.Phone is { } phone && phone != Person.Phone)
        {
            yield return Field(nameof(Person.Phone), Person.Phone, phone, () => Person.Reach(phone, Person.Email, Person.ContactChannel, Person.ContactLanguage, Person.MayWrite));
        }

        if (facts.Email is { } email && email != Person.Email)
        {
            yield return Field(nameof(Person.Email), Person.Email, email, () => Person.Reach(Person.Phone, email, Person.ContactChannel, Person.ContactLanguage, Person.MayWrite));
        }

        if (facts.ContactChannel is { } channel && channel != Person.ContactChannel)
        {
            yield return Field(nameof(Person.ContactChannel), Person.ContactChannel, channel, () => Person.Reach(Person.Phone, Person.Email, channel, Person.ContactLanguage, Person.MayWrite));
        }

        if (facts.ContactLanguage is { } language && language != Person.ContactLanguage)
        {
            yield return Field(nameof(Person.ContactLanguage), Person.ContactLanguage, language, () => Person.Reach(Person.Phone, Person.Email, Person.ContactChannel, language, Person.MayWrite));
        }

        if (facts.MayWrite is { } may && may != Person.MayWrite)
        {
            yield return Field(nameof(Person.MayWrite), Person.MayWrite, may, () => Person.Reach(Person.Phone, Person.Email, Person.ContactChannel, Person.ContactLanguage, may));
        }
    }

    private IEnumerable<Difference> Cleared() => new (string Field, string? Before, Action Clear)[]
    {
        (nameof(Person.OwnScriptName), Person.OwnScriptName, () => Person.WriteInOwnScript(null, null)),
        (nameof(Person.CallName), Person.CallName, () => Person.Call(null)),
        (nameof(Person.Literacy), Person.Literacy, () => Person.Reads(null)),
        (nameof(Person.Phone), Person.Phone, () => Person.Reach(null, Person.Email, Person.ContactChannel, Person.ContactLanguage, Person.MayWrite)),
        (nameof(Person.Email), Person.Email, () => Person.Reach(Person.Phone, null, Person.ContactChannel, Person.ContactLanguage, Person.MayWrite)),
        (nameof(Person.BirthPlace), Person.BirthPlace, () => Person.BornIn(null)),
        (nameof(Person.ContactChannel), Person.ContactChannel, () => Person.Reach(Person.Phone, Person.Email, null, Person.ContactLanguage, Person.MayWrite)),
        (nameof(Person.ContactLanguage), Person.ContactLanguage, () => Person.Reach(Person.Phone, Person.Email, Person.ContactChannel, null, Person.MayWrite)),
        (nameof(Person.MayWrite), Person.MayWrite?.ToString(), () => Person.Reach(Person.Phone, Person.Email, Person.ContactChannel, Person.ContactLanguage, null)),
    }.Where(c => c.Before is not null && facts.Cleared.Contains(c.Field)).Select(c => Field(c.Field, c.Before, null, c.Clear));

    private IEnumerable<Difference> Death()
    {
        if (facts.DeceasedOn is { } day && day != Person.DeceasedOn)
        {
            yield return Field(nameof(Person.DeceasedOn), Person.DeceasedOn, day, () => Person.Died(day, facts.DeathNote));
        }
        else if (Person.DeceasedOn is { } mistaken && facts.Cleared.Contains(nameof(Person.DeceasedOn)))
        {
            yield return Field(nameof(Person.DeceasedOn), mistaken, null, () => Person.Died(null, facts.DeathNote));
        }
    }

    /// <summary>A field of the person itself; one that comes from elsewhere than the record gets its own source row.</summary>
    private Difference Field(string field, object? before, object? after, Action apply, bool disputed = false)
    {
        var source = record.Sources.Find(s => s.Field == field);
        var owner = before is null ? recording.OwnerBodyId : (source?.Provenance ?? Person.Provenance).OwnerBodyId;
        return new Difference(field, before, after, owner, () =>
        {
            apply();
            if (source is not null)
            {
                db.Remove(source);
            }

            if (disputed || source is { Disputed: true } || !recording.SameOrigin(Person.Provenance))
            {
                db.Add(new FieldSource { PersonId = Person.Id, Field = field, Disputed = disputed, Provenance = recording.Provenance });
            }
        });
    }
}
