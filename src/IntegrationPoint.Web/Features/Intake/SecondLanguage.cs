using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The language the questions stand in beside the fields: chosen at the desk, or the one the person speaks.</summary>
public sealed class SecondLanguage(Texts texts)
{
    private const string Off = "-";

    /// <summary>The choice with what it leads to now.</summary>
    public sealed record View(string? Chosen, string? Language, bool Unreviewed, IReadOnlyList<Choice> Choices);

    /// <param name="chosen">A language, off, or nothing: then the first of the spoken ones that has texts.</param>
    public static string? Of(string? chosen, params string?[] spoken) => chosen switch
    {
        Off => null,
        { Length: > 0 } => Languages.Find(chosen)?.Code,
        _ => spoken.Select(Languages.ForSpoken).FirstOrDefault(l => l is not null)?.Code,
    };

    public View Show(string? chosen, string? language) => new(
        chosen ?? string.Empty,
        language,
        language is not null && texts.Unreviewed(language),
        [.. Languages.All.Select(l => new Choice(l.Code, l.OwnName, Lang: l.Code)).Prepend(new Choice(Off, texts["intake.second.hide"]))]);
}
