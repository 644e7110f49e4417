using System.Globalization;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>The words of figures: names, definitions and the labels of every code of every breakdown.</summary>
public sealed class FigureWords(Texts texts, Formats formats, CodeLabels labels)
{
    /// <summary>Code of the line that joins the less frequent nationalities.</summary>
    public const string Rest = "rest";

    public string Name(Indicator indicator) => texts[indicator.NameKey];

    public string Definition(Indicator indicator, FigureScope scope) => texts[indicator.DefinitionKey, scope.Body.Name];

    public string? Note(Indicator indicator, FigureScope scope) => indicator.Footnote is null ? null : texts[indicator.Footnote, Countries(scope), LoadCount.Target];

    public string Unit(FigureUnit unit) => texts[$"figures.unit.{Key(unit)}"];

    public string Time(Indicator indicator, FigureScope scope) => indicator.Time == FigureTime.KeyDate
        ? texts["common.on-day", scope.On]
        : formats.Period(scope.From, scope.To);

    public string Breakdown(string dimension) => texts[$"figures.by.{dimension.Replace(Dimension.Cross, '-')}"];

    public string Code(string population, string dimension, string code, FigureScope scope) => dimension switch
    {
        _ when code == Rest => texts["figures.code.rest"],
        _ when Dimension.IsCross(dimension) => Crossed(population, dimension, code, scope),
        Dimension.Sex => labels[CodeLists.Sex, code],
        Dimension.Nationality => code == StockCount.NoNationality ? texts["common.unknown"] : labels.Label(CodeLists.Country, code, scope.On),
        Dimension.Paper => code == PaperEnd.None ? texts["figures.code.no-paper"] : labels.Label(CodeLists.Paper, code, scope.On),
        Dimension.Accommodation => labels.Label(CodeLists.Accommodation, code, scope.On),
        Dimension.TargetGroup => labels.Label(CodeLists.TargetGroup, code, scope.On),
        Dimension.Month => Month(code),
        Dimension.Age or Dimension.Idle or Dimension.Size or Dimension.PaperEnd or Dimension.ContactDue => Range(dimension, code),
        Dimension.Reason when population == Population.Leavers => code == LeaverCount.NoReason ? texts["common.unknown"] : labels.Label(CodeLists.BenefitEndReason, code, scope.On),
        Dimension.Reason when population == Population.Entitled => code == Rollup.Started ? texts["figures.code.started"] : labels.Label(CodeLists.NotStartedReason, code, scope.On),
        Dimension.Reason => NoShowReason(code, scope),
        Dimension.Result => labels.Label(CodeLists.ContactResult, code, scope.On),
        _ => texts[$"figures.code.{code}"],
    };

    private string Crossed(string population, string dimension, string code, FigureScope scope)
    {
        var (by, codes) = (Dimension.Split(dimension), Dimension.Split(code));
        return $"{Code(population, by.First, codes.First, scope)}, {Code(population, by.Second, codes.Second, scope)}";
    }

    private string NoShowReason(string code, FigureScope scope) => labels.Label(CodeLists.NoShowReason, code, scope.On) is var reason && reason != code
        ? reason
        : labels.Label(CodeLists.ContactResult, code, scope.On);

    /// <summary>Usual words for a span, else the span itself: 18–24.</summary>
    private string Range(string dimension, string code)
    {
        if (texts.Has($"figures.code.{dimension}.{code}"))
        {
            return texts[$"figures.code.{dimension}.{code}"];
        }

        var ends = code.Split("..");
        return ends is [var from, var to] && from.Length > 0
            ? to.Length == 0 ? texts["figures.and-more", long.Parse(from, CultureInfo.InvariantCulture)] : formats.Interval(long.Parse(from, CultureInfo.InvariantCulture), long.Parse(to, CultureInfo.InvariantCulture))
            : code;
    }

    private string Month(string code) => $"{texts[$"figures.month.{int.Parse(code[5..], CultureInfo.InvariantCulture)}"]} {code[..4]}";

    private static string Countries(FigureScope scope) => string.Create(CultureInfo.InvariantCulture, $"{scope.On:MM/yyyy}");

    private static string Key(FigureUnit unit) => unit switch
    {
        FigureUnit.Person => "person",
        FigureUnit.Household => "household",
        FigureUnit.Event => "event",
        FigureUnit.Case => "case",
        FigureUnit.Day => "day",
        _ => "percent",
    };
}
