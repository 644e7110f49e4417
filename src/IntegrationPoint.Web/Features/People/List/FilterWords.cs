using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security.Addresses;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>An applied filter in words, each part with the address of the list without it.</summary>
public sealed class FilterWords(Texts texts, Formats formats, CodeLabels labels)
{
    public IEnumerable<FilterChip> Chips(PeopleFilter filter, FilterChoices choices, HttpRequest request) =>
        Parts(filter, choices).Select(part => FilterChip.Without(request, $"{texts[$"people.filter.{part.Name}"]}: {part.Words}", part.Name == TypedWords.Typed ? TypedWords.Sealed : part.Name));

    private IEnumerable<(string Name, string Words)> Parts(PeopleFilter f, FilterChoices choices) => new (string Name, string? Words)[]
    {
        ("q", f.Text),
        ("on", f.On is { } on ? formats.Date(on) : null),
        ("site", Chosen(f.Sites, choices.AllSites)),
        ("lead", Chosen(f.Leads, choices.Leads)),
        ("case", f.Cased ? texts["people.filter.case.open"] : null),
        ("state", Codes(CodeLists.CaseState, f.States)),
        ("idle", f.Active ? Named("people.filter.idle", PeopleFilter.None) : f.Idle is { } weeks ? (weeks == default ? Named("people.filter.idle", "any") : Range("people.filter.weeks", weeks)) : null),
        ("contact-due", f.ContactDue is { } due ? Days("people.filter.contact-due", due) : null),
        ("horizon", Codes(CodeLists.Horizon, f.Horizons, "people.filter.horizon.none")),
        ("nationality", Codes(CodeLists.Country, f.Nationalities)),
        ("counted-as", Codes(CodeLists.Country, f.CountedAs, "people.filter.counted-as.none")),
        ("age", f.AgeUnknown ? texts["common.unknown"] : f.Age is { } age ? Range("people.filter.years", age) : null),
        ("sex", Codes(CodeLists.Sex, f.Sexes)),
        ("language", Codes(CodeLists.Language, f.Languages)),
        ("paper", Codes(CodeLists.Paper, f.Papers, "people.filter.paper.none")),
        ("paper-expires", f.PaperExpires is { } expires ? Days("people.filter.paper-expires", expires) : null),
        ("regime", Codes(CodeLists.Regime, f.Regimes)),
        ("body", Chosen(f.Bodies, choices.AllBodies)),
        ("benefit", Codes(CodeLists.Regime, f.Benefits, "people.filter.benefit.none")),
        ("payer", Chosen(f.Payers, choices.AllBodies)),
        ("arrived", f.Arrived is { } days ? Period(days) : null),
        ("arrived-in", Codes(CodeLists.Municipality, f.ArrivedIn)),
        ("arrived-to", Chosen(f.ArrivedTo, choices.AllBodies)),
        ("left", f.Left is { } left ? Period(left) : null),
        ("left-because", Codes(CodeLists.BenefitEndReason, f.LeftBecause, "people.filter.left-because.none")),
        ("entitled", f.Entitled is { } entitled ? Period(entitled) : null),
        ("course", f.Course is { } course ? Named("people.filter.course", course) : null),
        ("hindered", Codes(CodeLists.NotStartedReason, f.Hindered)),
        ("met", f.Met is { } met ? Period(met) : null),
        ("result", Codes(CodeLists.ContactResult, f.Results, "people.filter.result.none")),
        ("no-show", Codes(CodeLists.NoShowReason, f.NoShow)),
        ("interpreter", Codes(CodeLists.Interpreter, f.Interpreters)),
        ("interview", f.Interview is { } interview ? Named("people.filter.interview", interview) : null),
        ("group", f.Group is { } group && ProspectGroup.Parse(group) is { } known ? Group(known) : null),
        ("german", Codes(CodeLists.Cefr, f.German, "people.filter.german.none")),
    }.Where(part => !string.IsNullOrEmpty(part.Words)).Select(part => (part.Name, part.Words!));

    private string Codes(string list, IReadOnlyList<string> codes, string? none = null) =>
        string.Join(", ", codes.Select(code => code == PeopleFilter.None && none is not null ? texts[none] : labels[list, code]));

    private static string Chosen(IReadOnlyList<string> values, IReadOnlyList<Choice> choices) =>
        string.Join(", ", values.Select(value => choices.FirstOrDefault(c => c.Value == value)?.Text ?? value));

    private string Named(string prefix, string value) => texts[$"{prefix}.{value}"];

    private string Range(string unit, WholeRange range) => range switch
    {
        { From: { } from, To: { } to } => from == to ? texts.Count(unit, from) : texts[$"{unit}.between", from, to],
        { From: { } from } => texts[$"{unit}.from", from],
        _ => texts[$"{unit}.to", range.To],
    };

    /// <summary>Usual spans have words of their own, others are told in days.</summary>
    private string Days(string prefix, WholeRange days) =>
        texts.Has($"{prefix}.{days}") ? texts[$"{prefix}.{days}"] : Range("people.filter.days", days);

    private string Period(DayRange days) => days switch
    {
        { From: { } from, To: { } to } => formats.Period(from, to),
        { From: { } from } => formats.Since(from),
        _ => texts["people.filter.until", days.To],
    };

    private string Group(ProspectGroup group) => group.Month is { } month
        ? texts["people.filter.group.of-month", texts[$"people.filter.group.{group.Kind}"], month.Month, month.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)]
        : texts[$"people.filter.group.{group.Kind}"];
}
