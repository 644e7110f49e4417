using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Compares what a person has several of with what is said about it: names, nationalities, languages, numbers.</summary>
internal sealed class PersonRegisterLists(AppDb db, PersonRecord record, PersonFacts facts, Recording recording)
{
    private Person Person => record.Person;

    public IEnumerable<Difference> Differences() =>
        FurtherNames().Concat(DroppedNames()).Concat(Nationalities()).Concat(NationalityRows()).Concat(Languages()).Concat(LanguageOrder()).Concat(Numbers());

    /// <summary>A further name, by which the person is found from now on.</summary>
    public static void Add(AppDb db, PersonRecord record, Recording recording, NameFact said)
    {
        var name = new PersonName { PersonId = record.Person.Id, Kind = said.Kind, FamilyName = said.FamilyName, GivenName = said.GivenName, Script = said.Script, Provenance = recording.Provenance };
        record.Names.Add(name);
        db.Add(name);
    }

    private IEnumerable<Difference> FurtherNames() => facts.FurtherNames
        .Where(said => !record.Names.Exists(n => n.FamilyName == said.FamilyName && n.GivenName == said.GivenName))
        .Select(said => Row(PersonParts.FurtherName, null, Full(said.FamilyName, said.GivenName), () => Add(db, record, recording, said)));

    private IEnumerable<Difference> DroppedNames() =>
        from name in record.Names
        where facts.DroppedNames.Contains(name.Id)
        select new Difference(PersonParts.FurtherName, Full(name.FamilyName, name.GivenName), null, name.Provenance.OwnerBodyId, () =>
        {
            record.Names.Remove(name);
            db.Remove(name);
        })
        { Said = new PersonFacts { DroppedNames = [name.Id] } };

    /// <summary>Who names one nationality does not say that another has ended: a person may hold several, each with its period. Only the gap is filled.</summary>
    private IEnumerable<Difference> Nationalities()
    {
        var held = record.Nationalities.FindAll(n => n.To is null);
        var added = facts.Nationalities.Distinct(StringComparer.Ordinal).Where(c => !held.Exists(n => n.Country == c) && (c != Nationality.Unclear || held.Count == 0)).ToList();
        if (added.Count == 0)
        {
            yield break;
        }

        var gap = held.FindAll(n => n.Country == Nationality.Unclear);
        var owner = gap.Count == 0 ? recording.OwnerBodyId : gap[0].Provenance.OwnerBodyId;
        yield return new Difference(PersonParts.Nationality, Joined(held.Select(n => n.Country)), Joined(held.Except(gap).Select(n => n.Country).Concat(added)), owner, () =>
        {
            gap.ForEach(n => n.End(recording.Day.AddDays(-1)));
            added.ForEach(c => Add(new NationalityFact(null, c, gap.Count == 0 ? null : recording.Day, null)));
        });
    }

    private IEnumerable<Difference> NationalityRows() => facts.NationalityRows
        .Select(said => (Said: said, Row: record.Nationalities.Find(n => n.Id == said.RowId && said.RowId is not null)))
        .Where(x => x.Said.RowId is null
            ? x.Said.Country is not null && !record.Nationalities.Exists(n => n.Country == x.Said.Country && n.To == x.Said.To)
            : x.Row is { } row && (row.Country, row.From, row.To) != (x.Said.Country, x.Said.From, x.Said.To))
        .GroupBy(x => x.Row?.Provenance.OwnerBodyId ?? recording.OwnerBodyId)
        .Select(group => new Difference(
            PersonParts.Nationality,
            Joined(group.Where(x => x.Row is not null).Select(x => Word(x.Row!.Country, x.Row.From, x.Row.To))),
            Joined(group.Where(x => x.Said.Country is not null).Select(x => Word(x.Said.Country!, x.Said.From, x.Said.To))),
            group.Key,
            () =>
            {
                foreach (var (said, row) in group)
                {
                    Write(said, row);
                }

                Touch();
            })
        { Said = new PersonFacts { NationalityRows = [.. group.Select(x => x.Said)] } });

    private void Write(NationalityFact said, Nationality? row)
    {
        if (row is null)
        {
            Add(said);
        }
        else if (said.Country is null)
        {
            record.Nationalities.Remove(row);
            db.Remove(row);
        }
        else if ((row.Country, row.From) == (said.Country, said.From) && said.To is { } last)
        {
            row.End(last);
        }
        else
        {
            row.Correct(said.Country, said.From, said.To, recording.Provenance);
        }
    }

    private void Add(NationalityFact said)
    {
        var row = new Nationality { PersonId = Person.Id, Country = said.Country!, From = said.From, Provenance = recording.Provenance };
        if (said.To is { } last)
        {
            row.End(last);
        }

        record.Nationalities.Add(row);
        db.Add(row);
    }

    private IEnumerable<Difference> Languages()
    {
        var missing = facts.Languages.Where(said => !record.Languages.Exists(l => l.Language == said.Language)).ToList();
        if (missing.Count > 0)
        {
            var codes = record.Languages.Select(l => l.Language).ToList();
            yield return Row(PersonParts.Language, Joined(codes), Joined(codes.Concat(missing.Select(m => m.Language))), () => Speak(missing));
        }
    }

    private IEnumerable<Difference> LanguageOrder()
    {
        if (facts.LanguageOrder is not { } order)
        {
            yield break;
        }

        var before = record.Languages.ConvertAll(l => new LanguageFact(l.Language, l.IsMotherTongue));
        var kept = before.FindAll(l => !order.Dropped.Contains(l.Language) && !order.Spoken.Any(s => s.Language == l.Language));
        List<LanguageFact> after = [.. order.Spoken, .. kept];
        if (before.SequenceEqual(after))
        {
            yield break;
        }

        // Whoever adds a language at the end changes nobody's word; who moves, marks or drops one does.
        var stays = before.FindAll(b => after.Exists(a => a.Language == b.Language)).ConvertAll(b => b.Language);
        var moved = after.FindAll(a => stays.Contains(a.Language)).ConvertAll(a => a.Language);
        var touched = record.Languages.Where((l, i) => !after.Contains(before[i]) || stays.IndexOf(l.Language) != moved.IndexOf(l.Language) || (i == 0 && after[0].Language != l.Language));
        var owner = touched.Select(l => l.Provenance.OwnerBodyId).Where(b => b != recording.OwnerBodyId).DefaultIfEmpty(recording.OwnerBodyId).First();
        yield return new Difference(PersonParts.Language, Joined(before.Select(Word)), Joined(after.Select(Word)), owner, () =>
        {
            var gone = record.Languages.FindAll(l => !after.Exists(a => a.Language == l.Language));
            gone.ForEach(l => record.Languages.Remove(l));
            db.RemoveRange(gone);
            Speak([.. after.Where(a => !record.Languages.Exists(l => l.Language == a.Language))]);
            record.Languages.ForEach(l => l.Rank(after.FindIndex(a => a.Language == l.Language), after.Find(a => a.Language == l.Language)!.IsMotherTongue));
            Touch();
        });
    }

    private void Speak(List<LanguageFact> more)
    {
        var next = record.Languages.Count == 0 ? 0 : record.Languages.Max(l => l.Position) + 1;
        var rows = more.Select((m, i) => new SpokenLanguage { PersonId = Person.Id, Language = m.Language, IsMotherTongue = m.IsMotherTongue, Position = next + i, Provenance = recording.Provenance }).ToList();
        record.Languages.AddRange(rows);
        db.AddRange(rows);
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

    /// <summary>Two who correct the same lists at once meet in the version of the person.</summary>
    private void Touch() => db.Entry(Person).Property(p => p.Version).IsModified = true;

    private static string Full(string? family, string given) => family is null ? given : $"{given} {family}";

    private static string? Joined(IEnumerable<string> words) => string.Join(' ', words) is { Length: > 0 } text ? text : null;

    /// <summary>SY, or with its period SY:2010-01-01:2015-12-31.</summary>
    private static string Word(string country, DateOnly? from, DateOnly? to) =>
        from is null && to is null ? country : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{country}:{from:yyyy-MM-dd}:{to:yyyy-MM-dd}");

    private static string Word(LanguageFact language) => language.IsMotherTongue ? language.Language + "*" : language.Language;

    private Difference Row(string part, object? before, object? after, Action apply) => new(part, before, after, recording.OwnerBodyId, apply);
}
