using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What is wrong with nationalities, languages and reading as they were typed: field and reason, for the person who can mend it.</summary>
public sealed class OriginCheck(Texts texts, CodeLabels labels, TradeDay day)
{
    /// <param name="before">A code that stands there already may stay, even when its list has ended.</param>
    public IEnumerable<(string Field, string Reason)> Of(OriginForm form, OriginForm before)
    {
        for (var i = 0; i < form.Nationalities.Count; i++)
        {
            foreach (var (field, reason) in Line(form, i, before))
            {
                yield return ($"{nameof(form.Nationalities)}[{i}].{field}", reason);
            }
        }

        for (var i = 0; i < form.Languages.Count; i++)
        {
            if (form.Languages[i].Language is { } language && Language(form, i, language, before) is { } wrong)
            {
                yield return ($"{nameof(form.Languages)}[{i}].{nameof(LanguageLine.Language)}", wrong);
            }
        }

        if (form.Literacy is { } literacy && literacy != before.Literacy && !labels.Holds(CodeLists.Literacy, literacy))
        {
            yield return (nameof(form.Literacy), texts["person.edit.not-in-list"]);
        }
    }

    private IEnumerable<(string Field, string Reason)> Line(OriginForm form, int at, OriginForm before)
    {
        var line = form.Nationalities[at];
        if (line.Country is not { } country)
        {
            if (line.Row is null && !line.IsBlank)
            {
                yield return (nameof(line.Country), texts["person.choose-one"]);
            }

            yield break;
        }

        if (!labels.Holds(CodeLists.Country, country) && !before.Nationalities.Exists(b => b.Row == line.Row && b.Country == country))
        {
            yield return (nameof(line.Country), texts["person.edit.not-in-list"]);
        }

        var (from, to) = (Days.Whole(line.From), Days.Whole(line.To));
        foreach (var (field, text, read) in new[] { (nameof(line.From), line.From, from), (nameof(line.To), line.To, to) })
        {
            if (text is not null && (read is null || read > day.Today))
            {
                yield return (field, texts[read is null ? "person.papers.day" : "person.origin.future"]);
            }
        }

        if (to < from)
        {
            yield return (nameof(line.To), texts["person.papers.order"]);
        }

        if (form.Nationalities.Take(at).Any(other => other.Country == country && Meet(other, line)))
        {
            yield return (nameof(line.Country), texts["person.origin.twice"]);
        }
    }

    private string? Language(OriginForm form, int at, string language, OriginForm before) =>
        form.Languages.Take(at).Any(other => other.Language == language) ? texts["person.origin.twice"]
        : !labels.Holds(CodeLists.Language, language) && !before.Languages.Exists(b => b.Language == language) ? texts["person.edit.not-in-list"]
        : null;

    private static bool Meet(NationalityLine one, NationalityLine other) =>
        (Days.Whole(one.From) ?? DateOnly.MinValue) <= (Days.Whole(other.To) ?? DateOnly.MaxValue) && (Days.Whole(other.From) ?? DateOnly.MinValue) <= (Days.Whole(one.To) ?? DateOnly.MaxValue);
}
