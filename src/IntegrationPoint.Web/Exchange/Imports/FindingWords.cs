using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Exchange.Imports;

/// <summary>Says a finding in words: what is wrong, and who can mend it.</summary>
public sealed class FindingWords(Texts texts)
{
    private const int Longest = 200;

    public string Sentence(RowFinding finding, string language)
    {
        var wrong = texts.In(language, $"imports.reason.{finding.Reason}", [.. finding.Arguments.Select(Cut)]).Text;
        return finding.Mend == Menders.Nobody ? wrong : $"{wrong} {texts.In(language, $"imports.mend.{finding.Mend}").Text}";
    }

    /// <summary>A cell may hold a whole letter: enough of it to know which is meant.</summary>
    public static string Cut(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");

    /// <summary>The name of a field; the whole row where a finding names none.</summary>
    public string Field(string field, string language) => texts.In(language, field.Length == 0 ? "imports.field.row" : $"imports.field.{field}").Text;

    public string Sentence(Refusal refusal, string language) => texts.In(language, refusal.Key, refusal.Arguments).Text;
}
