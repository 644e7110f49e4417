using System.Text.Json;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Somebody saved while I typed: lines I did not touch take the newer value, mine stay, and what the other saved stands above them with name and time.</summary>
public sealed class OriginConflict(ChangeLine changes, FieldWords words, Texts texts, Formats formats)
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.General);

    public sealed record Saved(string Label, string Words);

    public sealed record Result(OriginForm Form, IReadOnlyList<Saved> All);

    public static string Keep(OriginForm form) => JsonSerializer.Serialize(form, Plain);

    /// <param name="loaded">What <see cref="Keep"/> wrote; from a browser, hence not to be trusted.</param>
    public async Task<Result> Join(string? loaded, OriginForm mine, OriginForm now, CancellationToken ct)
    {
        var before = Read(loaded);
        var latest = (await changes.Changes(ct)).ToLookup(c => c.Field);
        List<Saved> saved = [];
        void Tell(string field, string? value) => saved.Add(new Saved(words.Label(field), latest[field].FirstOrDefault() is { } change
            ? texts["person.edit.conflict", change.By, formats.Time(change.At), words.Show(field, value)]
            : texts["person.edit.conflict-nobody", words.Show(field, value)]));

        foreach (var line in now.Nationalities.Where(n => !before.Nationalities.Contains(n)))
        {
            Tell(PersonParts.Nationality, line.Word());
        }

        if (before.Nationalities.Exists(b => !now.Nationalities.Exists(n => n.Row == b.Row)))
        {
            Tell(PersonParts.Nationality, string.Join(' ', now.Nationalities.Select(n => n.Word())));
        }

        if (!now.Spoken().SequenceEqual(before.Spoken()))
        {
            Tell(PersonParts.Language, string.Join(' ', now.Spoken().Select(l => l.Language)));
        }

        if (now.Literacy != before.Literacy)
        {
            Tell(nameof(Person.Literacy), now.Literacy);
        }

        return new Result(
            new OriginForm
            {
                Nationalities = [.. now.Nationalities.Select(n => Mine(n.Row) is { } my && my != Loaded(n.Row) ? my : n), .. mine.Nationalities.Where(IsAdded).Select(m => m with { Row = null })],
                Languages = mine.Spoken().SequenceEqual(before.Spoken()) ? now.Languages : mine.Languages,
                Literacy = mine.Literacy == before.Literacy ? now.Literacy : mine.Literacy,
            },
            saved);

        NationalityLine? Mine(string? row) => mine.Nationalities.Find(m => m.Row == row);
        NationalityLine? Loaded(string? row) => before.Nationalities.Find(b => b.Row == row);
        // A line of mine that the other took out meanwhile is said anew.
        bool IsAdded(NationalityLine line) => line.Country is not null && (line.Row is null || (!now.Nationalities.Exists(n => n.Row == line.Row) && line != Loaded(line.Row)));
    }

    private static OriginForm Read(string? loaded)
    {
        try
        {
            return JsonSerializer.Deserialize<OriginForm>(loaded ?? "{}", Plain)?.Cleaned() ?? new OriginForm();
        }
        catch (JsonException)
        {
            return new OriginForm(); // everything then counts as changed by both: nothing is overwritten unseen
        }
    }
}
