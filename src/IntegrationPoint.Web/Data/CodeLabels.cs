using System.Globalization;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Web.Data;

/// <summary>Labels of codes in the language of the screen: German, or English for everybody else.</summary>
public sealed class CodeLabels(ReferenceData reference, TradeDay day)
{
    private static bool German => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";

    /// <summary>The label of a code today; empty for no code, the code itself if no list holds it.</summary>
    public string this[string list, string? code] => Label(list, code);

    /// <summary>The label as it was on a day: a record keeps the words of its time.</summary>
    public string Label(string list, string? code, DateOnly? on = null) =>
        string.IsNullOrEmpty(code) ? "" : reference.Codes.Label(list, code, German, on ?? day.Today);

    /// <summary>The plain sentence that explains a code, where there is one.</summary>
    public string? Note(string list, string? code, DateOnly? on = null) =>
        string.IsNullOrEmpty(code) ? null : reference.Codes.Find(list, code, on ?? day.Today)?.Note(German);

    /// <summary>Whether a code may be chosen today: what a browser sends is not to be trusted.</summary>
    public bool Holds(string list, string code) => reference.Codes.On(list, day.Today).Any(e => e.Code == code);

    /// <summary>What may be chosen on a day, in the order of the list; entries of the same rank by label.</summary>
    public IReadOnlyList<CodeChoice> Choices(string list, DateOnly? on = null) =>
    [
        .. reference.Codes.On(list, on ?? day.Today)
            .OrderBy(e => e.Position)
            .ThenBy(e => e.Label(German), StringComparer.Create(CultureInfo.CurrentUICulture, CompareOptions.IgnoreCase))
            .Select(e => new CodeChoice(e.Code, e.Label(German), e.Note(German))),
    ];
}

/// <summary>One entry of a pick list.</summary>
public sealed record CodeChoice(string Code, string Label, string? Note);
