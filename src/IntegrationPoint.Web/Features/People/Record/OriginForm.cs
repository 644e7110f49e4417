using System.Globalization;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Nationalities, languages and reading as they are typed; each list ends in empty lines for what is added.</summary>
public sealed record OriginForm
{
    private const int Spare = 2;

    public List<NationalityLine> Nationalities { get; init; } = [];
    public List<LanguageLine> Languages { get; init; } = [];
    public string? Literacy { get; init; }

    public static OriginForm Of(PersonRecord record) => new()
    {
        Nationalities = [.. record.Nationalities.OrderBy(n => n.To is not null).ThenBy(n => n.Id).Select(NationalityLine.Of)],
        Languages = record.Languages.ConvertAll(l => new LanguageLine { Language = l.Language, MotherTongue = l.IsMotherTongue }),
        Literacy = record.Person.Literacy,
    };

    /// <summary>Without blanks around, invisible characters and empty words; the lines keep their places.</summary>
    public OriginForm Cleaned() => new()
    {
        Nationalities = [.. (Nationalities ?? []).OfType<NationalityLine>().Select(l => new NationalityLine { Row = Word(l.Row), Country = Word(l.Country), From = Word(l.From), To = Word(l.To) })],
        Languages = [.. (Languages ?? []).OfType<LanguageLine>().Select(l => l with { Language = Word(l.Language) })],
        Literacy = Word(Literacy),
    };

    public OriginForm WithSpareLines() => this with
    {
        Nationalities = [.. Nationalities, .. Enumerable.Repeat(new NationalityLine(), Math.Max(0, Spare - Nationalities.AsEnumerable().Reverse().TakeWhile(l => l.IsBlank).Count()))],
        Languages = [.. Languages, .. Enumerable.Repeat(new LanguageLine(), Math.Max(0, Spare - Languages.AsEnumerable().Reverse().TakeWhile(l => l.Language is null).Count()))],
    };

    /// <summary>The languages in their order, as far as one is named.</summary>
    public IReadOnlyList<LanguageFact> Spoken() => [.. Languages.Where(l => l.Language is not null).Select(l => new LanguageFact(l.Language!, l.MotherTongue))];

    /// <summary>What the form says otherwise than what stands; only once nothing in it is wrong.</summary>
    /// <param name="literacy">Whether reading is the viewer's to write.</param>
    public PersonFacts Facts(OriginForm before, bool literacy)
    {
        var (spoken, known) = (Spoken(), before.Spoken());
        return new PersonFacts
        {
            NationalityRows = [.. Nationalities.Where(l => !l.IsBlank && !before.Nationalities.Contains(l)).Select(l => l.Fact())],
            LanguageOrder = spoken.SequenceEqual(known) ? null : new LanguageOrder(spoken, [.. known.Select(l => l.Language).Where(l => !spoken.Any(s => s.Language == l))]),
            Literacy = literacy ? Literacy : null,
            Cleared = literacy && Literacy is null ? [nameof(Person.Literacy)] : [],
        };
    }

    private static string? Word(string? text) => NameFolding.Clean(text) is { Length: > 0 } word ? word : null;
}

/// <summary>One nationality; a row whose country is emptied was never right.</summary>
public sealed record NationalityLine
{
    public string? Row { get; init; }
    public string? Country { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }

    internal bool IsBlank => (Row, Country, From, To) == (null, null, null, null);

    public static NationalityLine Of(Nationality held) => new()
    {
        Row = held.Id.ToString(CultureInfo.InvariantCulture),
        Country = held.Country,
        From = held.From is { } from ? PlainFormats.Day(from) : null,
        To = held.To is { } to ? PlainFormats.Day(to) : null,
    };

    public NationalityFact Fact() => new(
        Row is null ? null : int.Parse(Row, NumberStyles.None, CultureInfo.InvariantCulture), Country, Country is null ? null : Days.Whole(From), Country is null ? null : Days.Whole(To));

    /// <summary>As a proposal or the audit writes it.</summary>
    internal string? Word() => Country is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Country}:{Days.Whole(From):yyyy-MM-dd}:{Days.Whole(To):yyyy-MM-dd}");
}

public sealed record LanguageLine
{
    public string? Language { get; init; }
    public bool MotherTongue { get; init; }
}
