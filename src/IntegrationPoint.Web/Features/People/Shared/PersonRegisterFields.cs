using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Compares the person's own fields, its names and lists with what is said about it.</summary>
internal sealed class PersonRegisterFields(AppDb db, PersonRecord record, PersonFacts facts, Recording recording)
{
    private Person Person => record.Person;

    public IEnumerable<Difference> Differences() =>
        Name().Concat(Birth()).Concat(Single()).Concat(Reach()).Concat(Cleared()).Concat(FurtherNames()).Concat(Nationalities()).Concat(Languages()).Concat(Numbers());

    private IEnumerable<Difference> Name()
    {
        if (facts.GivenName is { } given && (given != Person.GivenName || facts.FamilyName != Person.FamilyName))
        {
            yield return Field(PersonParts.Name, Person.DisplayName, facts.FamilyName is null ? given : $"{given} {facts.FamilyName}", () =>
            {
                Add(new NameFact("former", Person.FamilyName, Person.GivenName, NameWriting.Script(Person.DisplayName)));
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
            yield return Field(PersonParts.BirthDate, Person.BirthDate, facts.BirthDate, () => Person.Born(facts.BirthDate, precision, facts.BirthPlace));
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
        (nameof(Person.Phone), Person.Phone, () => Person.Reach(null, Person.Email, Person.ContactChannel, Person.ContactLanguage, Person.MayWrite)),
        (nameof(Person.Email), Person.Email, () => Person.Reach(Person.Phone, null, Person.ContactChannel, Person.ContactLanguage, Person.MayWrite)),
        (nameof(Person.BirthPlace), Person.BirthPlace, () => Person.BornIn(null)),
        (nameof(Person.ContactChannel), Person.ContactChannel, () => Person.Reach(Person.Phone, Person.Email, null, Person.ContactLanguage, Person.MayWrite)),
        (nameof(Person.ContactLanguage), Person.ContactLanguage, () => Person.Reach(Person.Phone, Person.Email, Person.ContactChannel, null, Person.MayWrite)),
        (nameof(Person.MayWrite), Person.MayWrite?.ToString(), () => Person.Reach(Person.Phone, Person.Email, Person.ContactChannel, Person.ContactLanguage, null)),
    }.Where(c => c.Before is not null && facts.Cleared.Contains(c.Field)).Select(c => Field(c.Field, c.Before, null, c.Clear));

    private IEnumerable<Difference> FurtherNames() => facts.FurtherNames
        .Where(said => !record.Names.Exists(n => n.FamilyName == said.FamilyName && n.GivenName == said.GivenName))
        .Select(said => Row(PersonParts.FurtherName, null, said.FamilyName is null ? said.GivenName : $"{said.GivenName} {said.FamilyName}", () => Add(said)));

    private IEnumerable<Difference> Nationalities()
    {
        var held = record.Nationalities.FindAll(n => n.To is null);
        var named = facts.Nationalities.Distinct(StringComparer.Ordinal).ToList();
        var added = named.FindAll(c => !held.Exists(n => n.Country == c));
        var ended = facts.ListsAreComplete || (added.Count > 0 && named.Count == added.Count)
            ? held.FindAll(n => !named.Contains(n.Country))
            : [];
        if (named.Count == 0 || added.Count + ended.Count == 0)
        {
            yield break;
        }

        var owner = ended.Count == 0 ? recording.OwnerBodyId : ended[0].Provenance.OwnerBodyId;
        yield return new Difference(PersonParts.Nationality, string.Join(' ', held.Select(n => n.Country)), string.Join(' ', named), owner, () =>
        {
            ended.ForEach(n => n.End(recording.Day.AddDays(-1)));
            db.AddRange(added.Select(c => new Nationality { PersonId = Person.Id, Country = c, From = held.Count == 0 ? null : recording.Day, Provenance = recording.Provenance }));
        });
    }

    private IEnumerable<Difference> Languages()
    {
        var missing = facts.Languages.Where(said => !record.Languages.Exists(l => l.Language == said.Language)).ToList();
        var dropped = facts.ListsAreComplete && facts.Languages.Count > 0
            ? record.Languages.FindAll(l => !facts.Languages.Any(said => said.Language == l.Language))
            : [];
        if (missing.Count + dropped.Count == 0)
        {
            yield break;
        }

        var after = record.Languages.Except(dropped).Select(l => l.Language).Concat(missing.Select(m => m.Language));
        yield return Row(PersonParts.Language, string.Join(' ', record.Languages.Select(l => l.Language)), string.Join(' ', after), () =>
        {
            db.RemoveRange(dropped);
            var next = record.Languages.Count == 0 ? 0 : record.Languages.Max(l => l.Position) + 1;
            db.AddRange(missing.Select((m, i) => new SpokenLanguage { PersonId = Person.Id, Language = m.Language, IsMotherTongue = m.IsMotherTongue, Position = next + i, Provenance = recording.Provenance }));
        });
    }

    private IEnumerable<Difference> Numbers()
    {
        foreach (var said in facts.Numbers.Select(n => n with { Value = NameWriting.Number(n.Value) }).Distinct())
        {
            if (said.Value.Length > 0 && !record.Numbers.Exists(n => n.Kind == said.Kind && n.Value == said.Value))
            {
                yield return Row(PersonParts.Number, record.Numbers.FindLast(n => n.Kind == said.Kind)?.Value, said.Value, () =>
                {
                    var number = new PersonNumber { PersonId = Person.Id, Kind = said.Kind, Value = said.Value, Provenance = recording.Provenance };
                    record.Numbers.Add(number);
                    db.Add(number);
                });
            }
        }
    }

    private void Add(NameFact said)
    {
        var name = new PersonName { PersonId = Person.Id, Kind = said.Kind, FamilyName = said.FamilyName, GivenName = said.GivenName, Script = said.Script, Provenance = recording.Provenance };
        record.Names.Add(name);
        db.Add(name);
    }

    private Difference Row(string part, object? before, object? after, Action apply) => new(part, before, after, recording.OwnerBodyId, apply);

    /// <summary>A field of the person itself; one that comes from elsewhere than the record gets its own source row.</summary>
    private Difference Field(string field, object? before, object? after, Action apply)
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

            if (source is { Disputed: true } || !recording.SameOrigin(Person.Provenance))
            {
                db.Add(new FieldSource { PersonId = Person.Id, Field = field, Provenance = recording.Provenance });
            }
        });
    }
}
